import { type Language, type Messages, messagesIn } from '#i18n/languages.ts';
import type { XmlElement } from './xml.ts';

/** Why something of a record is not in the export, or not as the record has it. */
export type LossRule = keyof Messages['iatiExport']['loss'];

/** What a field of a record loses. */
export interface Loss {
  /** Path of the field in the record, such as `dates.actualStart` or `participants.0.role`. */
  readonly field: string;
  readonly rule: LossRule;
  /** The element that says it in words or marks all the same; empty where nothing does. */
  readonly keptIn: string;
  /** What is lost, in words of the language. */
  readonly lost: (language: Language) => string;
}

/** A loss; `detail` names the value in the language. */
export const loss = (
  field: string,
  rule: LossRule,
  keptIn: string,
  detail: (language: Language) => string = () => '',
): Loss => ({
  field,
  rule,
  keptIn,
  lost: (language) => messagesIn(language).iatiExport.loss[rule](detail(language)),
});

/** What a group of fields becomes, and what it loses. */
export interface Mapped {
  readonly elements: readonly XmlElement[];
  readonly losses: readonly Loss[];
}

export const nothing: Mapped = { elements: [], losses: [] };

export const joined = (parts: readonly Mapped[]): Mapped => ({
  elements: parts.flatMap(({ elements }) => elements),
  losses: parts.flatMap(({ losses }) => losses),
});
