import { KEY_PATTERN, keyFrom, LONGEST_KEY } from '#model/key.ts';
import { HIDDEN } from '#model/text.ts';
import type { EditorMessages } from '#i18n/editor/messages.ts';
import { type ContentFile, type FileRole, textCollections } from './content-file.ts';
import type { Position, Problem } from './finding.ts';
import { misreadLetters } from './misread-letters.ts';
import { mostTold } from './most-told.ts';
import { nearest } from './nearest.ts';

type Placed = Problem & Position;
const START: Position = { line: 1, column: 1 };

/** What is wrong with the place or the name of a file. */
export function problemsOfName(path: string, role: FileRole, messages: EditorMessages): readonly Placed[] {
  const { file } = messages;
  if (role.kind === 'stray') return strayProblems(path, role.better, messages);
  if (role.kind !== 'record' && role.kind !== 'translation') return [];
  if (role.key.length > LONGEST_KEY)
    return [{ rule: 'file-name', what: file.longName(LONGEST_KEY), ...START }];
  if (KEY_PATTERN.test(role.key)) return [];
  const meant = keyFrom(role.key);
  const name = path.slice(path.lastIndexOf('/') + 1);
  const better = name.replace(role.key, meant);
  if (COPY.test(name)) return [{ rule: 'file-copy', what: file.copy(name), ...START }];
  return [
    {
      rule: 'file-name',
      what: file.name(name),
      nearest: meant === '' ? undefined : better,
      ...START,
    },
  ];
}

// Names that Windows and the Mac give to the second of two files.
const COPY = /(?: - copia| - copy| copia| copy)(?: \d+)?(?: \(\d+\))?\.| \(\d+\)\.|^copia de |^copy of /i;

const isContentName = (name: string): boolean => /\.(?:mdx?|markdown|ya?ml|txt|docx?|odt|rtf)$/i.test(name);

function strayProblems(
  path: string,
  better: string | undefined,
  { file }: EditorMessages,
): readonly Placed[] {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (/^(?:readme|licen[cs]e)\b/i.test(name)) return [];
  const isContent = isContentName(name);
  const isDeep = path.split('/').length > 2;
  return [
    {
      rule: 'stray-file',
      severity: isContent ? 'error' : 'warning',
      what: /\.(?:docx?|odt|rtf)$/i.test(name) ? file.wordFile : isDeep ? file.tooDeep : file.stray,
      accepted: {
        shown: [
          ...textCollections.map((folder) => `${folder}/….mdx`),
          'sources/….yaml',
          'images/….webp',
          'groupings.yaml',
          'site.yaml',
        ].map((value) => ({ value })),
        total: 8,
      },
      nearest: better,
      ...START,
    },
  ];
}

/** Where a file that nothing reads would be read, if only its folder or its ending is wrong. */
export function betterPath(path: string): string | undefined {
  if (!isContentName(path)) return undefined;
  const [, folders = '', name = '', language = ''] =
    /^((?:[^/]+\/)*)([^/.]+)(\.[a-z]{2}(?:-[A-Z]{2})?)?(?:\.[^/.]+)+$/.exec(path) ?? [];
  const inside = folders.split('/').slice(0, -1);
  if (inside.length === 0) {
    const root = nearest(path.replace(/\.\w+$/, ''), [
      { value: 'groupings' },
      { value: 'site' },
      { value: 'former-addresses' },
      { value: 'dead-links' },
    ]);
    return root === undefined ? undefined : `${root}.yaml`;
  }
  const collections = [...textCollections, 'sources'].map((value) => ({ value, names: folderNames[value] }));
  const known = inside.toReversed().flatMap((folder) => nearest(folder, collections) ?? [])[0];
  if (known === undefined || name === '') return undefined;
  const better =
    known === 'sources' ? `sources/${keyFrom(name)}.yaml` : `${known}/${keyFrom(name)}${language}.mdx`;
  return better === path ? undefined : better;
}

const folderNames: Readonly<Record<string, readonly string[]>> = {
  concepts: ['conceptos'],
  projects: ['proyectos'],
  organizations: ['organizaciones'],
  pages: ['páginas'],
  sources: ['fuentes'],
};

/** Letters that are not as they were meant, and a mark at the beginning that other programs stumble on. */
export function problemsOfCharacters(
  { text, encoding }: ContentFile,
  { file }: EditorMessages,
): readonly Placed[] {
  const problems: Placed[] = [];
  if (encoding !== undefined) {
    const place = placeOf(text, /[^\u0000-\u007f\ufeff]/) ?? START;
    problems.push({ rule: 'encoding', what: file.encoding[encoding], ...place, edits: [], isSafe: true });
  } else if (text.startsWith('\ufeff')) {
    const edits = [{ from: { line: 1, column: 0 }, to: START, insert: '' }];
    problems.push({ rule: 'byte-order-mark', what: file.byteOrderMark, ...START, edits, isSafe: true });
  }
  const lost = placeOf(text, /\ufffd/);
  if (lost) problems.push({ rule: 'not-utf-8', what: file.notUtf8, ...lost });
  const control = placeOf(text, /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
  if (control) problems.push({ rule: 'control-character', what: file.controlCharacter, ...control });
  return [...problems, ...misread(text, file)];
}

const ALL_HIDDEN = new RegExp(HIDDEN, 'gu');
// Of these other messages speak.
const CONTROL = /[\u0000-\u001f]/;
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/;

/** Characters that are not seen and could do harm where the text is shown, in the fields or in the text of a file. */
export function problemsOfHidden(
  text: string,
  firstLine: number,
  part: 'fields' | 'body',
  { file }: EditorMessages,
): readonly Placed[] {
  if (!HIDDEN.test(text) || misreadLetters(text).length > 0) return [];
  const isTold = (letter: string): boolean =>
    CONTROL.test(letter) || (part === 'fields' && DIRECTION.test(letter));
  const found = text
    .split('\n')
    .flatMap((line, n) =>
      [...line.matchAll(ALL_HIDDEN)].flatMap(({ 0: letter, index }) =>
        isTold(letter) ? [] : [{ line: firstLine + n, column: index + 1, width: letter.length }],
      ),
    );
  const [first] = found;
  if (!first) return [];
  const edits = mostTold(found).map(({ line, column, width }) => ({
    from: { line, column },
    to: { line, column: column + width },
    insert: '',
  }));
  const { line, column } = first;
  return [{ rule: 'hidden-character', what: file.hiddenCharacter, line, column, edits, isSafe: true }];
}

function misread(text: string, { misread: what }: EditorMessages['file']): readonly Placed[] {
  if (misreadLetters(text).length === 0) return [];
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const found = lines.flatMap((line, n) => misreadLetters(line).map((one) => ({ ...one, line: n + 1 })));
  const [first] = found;
  if (!first) return [];
  const edits = mostTold(found).map(({ line, index, written, meant }) => ({
    from: { line, column: index + 1 },
    to: { line, column: index + written.length + 1 },
    insert: meant,
  }));
  const { line, index, written, meant } = first;
  const example = (lines[line - 1] ?? '').replaceAll(written, meant).trim();
  return [
    {
      rule: 'misread-letters',
      what: what(written, meant),
      line,
      column: index + 1,
      example: example.length > 100 ? meant : example,
      edits,
      isSafe: true,
    },
  ];
}

function placeOf(text: string, sought: RegExp): Position | undefined {
  if (!sought.test(text)) return undefined;
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const line = lines.findIndex((candidate) => sought.test(candidate));
  return line < 0 ? undefined : { line: line + 1, column: (lines[line] ?? '').search(sought) + 1 };
}
