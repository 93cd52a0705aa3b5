import type { EditorMessages } from '#i18n/editor/messages.ts';
import type { FixMessages } from '#i18n/editor/fix-messages.ts';
import type { MendedFile, Mending } from '../fixes/mend.ts';
import { type Paint, plain } from './terminal.ts';

const WIDEST_LINE = 120;

/** What was put right, file by file, with each line before and after; or what would be. */
export function mendingsReport(
  files: readonly MendedFile[],
  contentFolder: string,
  isMade: boolean,
  { fix, editor }: { readonly fix: FixMessages; readonly editor: EditorMessages },
  paint: Paint = plain,
): string {
  const groups = files.map(({ path, mendings }) =>
    [paint.file(`${contentFolder}/${path}`), ...mendings.map((mending) => entry(mending, fix, paint))].join(
      '\n\n',
    ),
  );
  const { mendings, files: filesOf } = { mendings: fix.mendings, files: editor.report.counts.files };
  const count = mendings(files.reduce((sum, file) => sum + file.mendings.length, 0));
  const summary = isMade ? fix.made : fix.planned;
  return [...groups, files.length === 0 ? fix.nothing : summary(count, filesOf(files.length))].join('\n\n');
}

function entry({ rule, line, before, after }: Mending, fix: FixMessages, paint: Paint): string {
  const rules: Readonly<Record<string, string>> = fix.rules;
  return [
    `  ${line}  ${rules[rule] ?? fix.other}`,
    ...before.map((text) => paint.faint(`    - ${cut(text)}`.trimEnd())),
    ...after.map((text) => `    + ${cut(text)}`.trimEnd()),
  ].join('\n');
}

const cut = (text: string): string =>
  text.length > WIDEST_LINE ? `${text.slice(0, WIDEST_LINE)}…` : text.replaceAll('\t', '→');
