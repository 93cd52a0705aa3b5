import { noteKinds } from '#formats/iati/codes.ts';
import { unlabelled } from '#formats/iati/notes.ts';
import { activityStatuses } from '#model/codelists/activity-status.ts';
import { KEY_PATTERN } from '#model/key.ts';
import { oneLine } from '../plain-words.ts';
import type { DraftProject, DraftSection, DraftStatement, SectionKind, Words } from '../draft.ts';
import { type ActivityReader, wordsOf } from './activity-reader.ts';

type Described = Pick<
  DraftProject,
  'summaries' | 'sections' | 'lessons' | 'inKind' | 'caveats' | 'inferredStatus'
> & { readonly officialTitle: DraftProject['fields']['officialTitle'] };

const sections: ReadonlyMap<string, SectionKind> = new Map([
  ['1', 'general'],
  ['general', 'general'],
  ['2', 'objectives'],
  ['objectives', 'objectives'],
  ['3', 'beneficiaries'],
  ['target groups', 'beneficiaries'],
  ['4', 'other'],
]);

/** The descriptions of an activity; those of type 4 that a file of ours marks become the fields they came from. */
export function descriptionsOf(reader: ActivityReader, recordLanguage: string): Described {
  const { element, ledger, isOurs } = reader;
  const found: DraftSection[] = [];
  const lessons: DraftStatement[] = [];
  const inKind: DraftStatement[] = [];
  const caveats: DraftStatement[] = [];
  let inferredStatus: Described['inferredStatus'];
  let officialTitle: Described['officialTitle'];
  for (const description of element.children('description')) {
    const type = description.attribute('type') ?? '1';
    const mark = description.attribute('marks:kind');
    const kind = isOurs ? noteKinds.find((candidate) => candidate === mark) : undefined;
    const id = description.attribute('marks:id') ?? '';
    if (kind === 'status-dates' || kind === 'status-published' || kind === 'roles') {
      description.discard();
      continue;
    }
    const status = description.attribute('marks:status');
    const words = wordsOf([description], reader);
    const plain = (label: 'in-kind' | 'lesson' | 'caveat' | 'status-inferred'): readonly Words[] =>
      words.map(({ text, language }) => ({ text: unlabelled(label, text, language), language }));
    if (kind === 'official-title') {
      const [title] = words;
      if (title) {
        const text = oneLine(title.text);
        officialTitle = title.language === recordLanguage ? text : { text, language: title.language };
      }
      continue;
    }
    if (kind === 'status-inferred') {
      const value = activityStatuses.find(({ key }) => key === status)?.key;
      if (value !== undefined && words.length > 0) inferredStatus = { value, why: plain(kind) };
      continue;
    }
    if (kind !== undefined && KEY_PATTERN.test(id)) {
      const list = { lesson: lessons, 'in-kind': inKind, caveat: caveats }[kind];
      list.push({ id, words: plain(kind) });
      continue;
    }
    const section = sections.get(type.toLowerCase());
    if (section === undefined) ledger.lose('unknownCode', description, `${description.path}/@type`, type);
    found.push({ kind: section ?? 'other', words });
  }
  return {
    summaries: joined(found.filter(({ kind }) => kind === 'general')),
    sections: found,
    lessons,
    inKind,
    caveats,
    inferredStatus,
    officialTitle,
  };
}

/** The words of several descriptions of one kind, put together language by language. */
export function joined(parts: readonly { readonly words: readonly Words[] }[]): readonly Words[] {
  const byLanguage = Map.groupBy(
    parts.flatMap(({ words }) => words),
    ({ language }) => language,
  );
  return [...byLanguage].map(([language, same]) => ({
    language,
    text: same.map(({ text }) => text).join('\n\n'),
  }));
}
