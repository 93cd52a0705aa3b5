import { isLanguage, type Messages, messagesIn } from '#i18n/languages.ts';

/** Notes that stand in a description of their own, with a label before their words. */
export type LabelledNote = keyof Messages['iatiExport']['notes'];

const labelOf = (kind: LabelledNote, language: string): string | undefined =>
  isLanguage(language) ? messagesIn(language).iatiExport.notes[kind] : undefined;

/** The note's words with what they are before them, where the site speaks their language. */
export function labelled(kind: LabelledNote, text: string, language: string): string {
  const label = labelOf(kind, language);
  return label === undefined ? text : `${label}: ${text}`;
}

/** The words without the label that the export puts before them. */
export function unlabelled(kind: LabelledNote, text: string, language: string): string {
  const label = labelOf(kind, language);
  return label !== undefined && text.startsWith(`${label}: `) ? text.slice(label.length + 2) : text;
}
