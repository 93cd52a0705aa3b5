import type { Messages } from '#i18n/languages.ts';

type Fields = Messages['audit']['fields'];

export type ProjectField = keyof Fields['projects'];
export type ConceptField = keyof Fields['concepts'];
export type OrganizationField = keyof Fields['organizations'];
export type SourceField = keyof Fields['sources'];

/** What the score of some record looks at; each has a name and an advice in the messages. */
export type ScoreField = ProjectField | ConceptField | OrganizationField | SourceField;
