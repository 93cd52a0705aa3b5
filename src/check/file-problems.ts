import { KEY_PATTERN, keyFrom } from '#model/key.ts';
import type { EditorMessages } from '#i18n/editor/messages.ts';
import { type FileRole, textCollections } from './content-file.ts';
import type { Position, Problem } from './finding.ts';
import { nearest } from './nearest.ts';

type Placed = Problem & Position;
const START: Position = { line: 1, column: 1 };

/** What is wrong with the place or the name of a file. */
export function problemsOfName(path: string, role: FileRole, messages: EditorMessages): readonly Placed[] {
  const { file } = messages;
  if (role.kind === 'stray') return strayProblems(path, messages);
  if (role.kind !== 'record' && role.kind !== 'translation') return [];
  if (KEY_PATTERN.test(role.key)) return [];
  const meant = keyFrom(role.key);
  const name = path.slice(path.lastIndexOf('/') + 1);
  const better = name.replace(role.key, meant);
  return [
    {
      rule: 'file-name',
      what: file.name(name),
      nearest: meant === '' ? undefined : better,
      ...START,
    },
  ];
}

function strayProblems(path: string, messages: EditorMessages): readonly Placed[] {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (/^(?:readme|licen[cs]e)\b/i.test(name)) return [];
  const isContent = /\.(?:mdx?|markdown|ya?ml|txt|docx?|odt)$/i.test(name);
  return [
    {
      rule: 'stray-file',
      severity: isContent ? 'error' : 'warning',
      what: messages.file.stray,
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
      nearest: isContent ? betterPath(path) : undefined,
      ...START,
    },
  ];
}

/** Where the file would be read, if only its folder or its ending is wrong. */
function betterPath(path: string): string | undefined {
  const [, folder = '', name = '', language = ''] =
    /^(?:.*\/)?([^/]+)\/([^/.]+)(\.[a-z]{2,3})?\.[^/]+$/.exec(path) ?? [];
  if (folder === '') {
    const root = nearest(path.replace(/\.\w+$/, ''), [{ value: 'groupings' }, { value: 'site' }]);
    return root === undefined ? undefined : `${root}.yaml`;
  }
  const known = nearest(
    folder,
    [...textCollections, 'sources'].map((value) => ({ value, names: folderNames[value] })),
  );
  if (known === undefined) return undefined;
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

/** Bytes that are not text, and a mark at the beginning that other programs stumble on. */
export function problemsOfCharacters(text: string, messages: EditorMessages): readonly Placed[] {
  const problems: Placed[] = [];
  if (text.startsWith('\ufeff')) {
    problems.push({ rule: 'byte-order-mark', what: messages.file.byteOrderMark, ...START });
  }
  const lines = text.split(/\r\n|\r|\n/);
  const broken = lines.findIndex((line) => line.includes('\ufffd'));
  if (broken >= 0) {
    const column = (lines[broken] ?? '').indexOf('\ufffd') + 1;
    problems.push({ rule: 'not-utf-8', what: messages.file.notUtf8, line: broken + 1, column });
  }
  const control = lines.findIndex((line) => /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(line));
  if (control >= 0) {
    const column = (lines[control] ?? '').search(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/) + 1;
    problems.push({
      rule: 'control-character',
      what: messages.file.controlCharacter,
      line: control + 1,
      column,
    });
  }
  return problems;
}
