import type { EditorMessages } from '#i18n/editor/messages.ts';
import type { FixMessages } from '#i18n/editor/fix-messages.ts';
import type { MendedFile, Mending } from '../fixes/mend.ts';
import { printable, printableWithin } from './printable.ts';
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
    [
      paint.file(printableWithin(`${contentFolder}/${path}`)),
      ...mendings.map((mending) => entry(mending, fix, paint)),
    ].join('\n\n'),
  );
  if (files.length === 0) return fix.nothing;
  const count = files.reduce((sum, { mendings }) => sum + mendings.length, 0);
  const inFiles = editor.report.counts.files(files.length);
  const summary = isMade ? fix.made(fix.mendings(count), inFiles) : fix.planned(fix.planning(count), inFiles);
  return [...groups, summary].join('\n\n');
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
  printable(text.length > WIDEST_LINE ? `${text.slice(0, WIDEST_LINE)}…` : text.replaceAll('\t', '→'));
