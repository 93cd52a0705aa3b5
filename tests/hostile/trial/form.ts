import { formFiles } from '#editing/cms/form-files.ts';
import { recordFormat } from '#editing/cms/record-format.ts';
import { contentVerdict } from './content.ts';
import { BEFORE, BODY } from '#editing/cms/hidden-fields.ts';
import type { Verdict } from './trial.ts';

const [projects] = formFiles(['es', 'en']);

/** Tries what an editor, or a program in their place, sends from the form: the file that it becomes, read again. */
export async function formVerdict(
  before: string | undefined,
  values: unknown,
  body: string,
): Promise<Verdict> {
  if (!projects) throw new Error('The form has no projects.');
  const format = recordFormat(projects);
  const sent = typeof values === 'object' && values !== null ? { ...values } : {};
  const text = format.toFile({
    ...sent,
    [BODY]: body,
    ...(before === undefined ? {} : { [BEFORE]: before }),
  });
  return contentVerdict([{ path: 'projects/hostil.mdx', data: text }], false);
}
