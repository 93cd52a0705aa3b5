import type { Page } from 'playwright-core';
import { FORM_ROUTE } from '#editing/cms/form-page.ts';

/**
 * Opens the form over a repository: a folder that only this page of the browser sees, in place of the one that an
 * editor would choose.
 * @param home address of the site’s home
 * @param content texts of files by their paths in the content folder
 * @param shown words of a record that the form shows once it has read the files
 */
export async function openFormRepository(
  page: Page,
  home: string,
  content: ReadonlyMap<string, string>,
  shown: string,
): Promise<void> {
  await page.addInitScript(() => {
    const choose = async (): Promise<FileSystemDirectoryHandle> =>
      (await navigator.storage.getDirectory()).getDirectoryHandle('repository');
    Object.assign(window, { showDirectoryPicker: choose });
  });
  await page.goto(`${home}robots.txt`);
  const files = [...content].map(([path, text]): [string, string] => [`content/${path}`, text]);
  await page.evaluate(async (all) => {
    const top = await navigator.storage.getDirectory();
    const root = await top.getDirectoryHandle('repository', { create: true });
    await root.getDirectoryHandle('.git', { create: true });
    for (const [path, text] of all) {
      const parts = path.split('/');
      const name = parts.pop() ?? '';
      let folder = root;
      for (const part of parts) folder = await folder.getDirectoryHandle(part, { create: true });
      const writer = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await writer.write(text);
      await writer.close();
    }
  }, files);
  await page.goto(`${home}${FORM_ROUTE}/`);
  await page.getByRole('button', { name: 'Trabajar con un repositorio local' }).click();
  await page.getByText(shown).first().waitFor();
}
