import { contentWith } from '../../unit/check/base.ts';
import type { PutFile, Trial } from '../trial/trial.ts';

/** What must become of an input: said of each, so that a change of mind shows. */
export type Fate = 'refused' | 'harmless';

/** One input that means harm, or that harms without meaning to. */
export interface HostileInput {
  readonly name: string;
  readonly fate: Fate;
  readonly trial: Trial;
}

/** Inputs of one kind that meet the same fate, by what they are made of. */
export const each = (
  fate: Fate,
  trialOf: (text: string) => Trial,
  texts: Readonly<Record<string, string>>,
): readonly HostileInput[] =>
  Object.entries(texts).map(([name, text]) => ({ name, fate, trial: trialOf(text) }));

/** The record that hostile words are put into; the site of all of them gives each a name of its own. */
export const RECORD = 'concepts/hostil.mdx';

const content = (...files: readonly PutFile[]): Trial => ({ kind: 'content', files });

export const putFile = (path: string, data: string | Uint8Array): Trial => content({ path, data });

const concept = (fields: string, body = 'Un texto.'): string =>
  `---\nkind: modality\ntitle: Hostil\nsummary: Un resumen.\nnoExample: Es una prueba.\n${fields}---\n\nUna cita [@lcid-2011].\n\n${body}\n`;

/** In the text of a record. */
export const inBody = (body: string): Trial => putFile(RECORD, concept('', body));

/** As further fields of a record. */
export const inFields = (fields: string): Trial => putFile(RECORD, concept(`${fields}\n`));

/** In place of all fields of a record. */
export const asFields = (fields: string): Trial => putFile(RECORD, `---\n${fields}\n---\n\nUn texto.\n`);

/** As words wherever a concept has some. */
export const asWords = (text: string): Trial => {
  const word = JSON.stringify(text);
  return putFile(
    RECORD,
    `---\nkind: modality\ntitle: ${word}\nsummary: ${word}\nnoExample: ${word}\naliases: [${word}]\ndefinitions:\n  - id: una\n    by: ${word}\n    gist: ${word}\n    source: lcid-2011\n---\n\nUn texto.\n`,
  );
};

/** As words wherever a source has some. */
export const asSource = (text: string): Trial => {
  const word = JSON.stringify(text);
  return putFile(
    'sources/hostil.yaml',
    `type: report\ntitle: ${word}\nauthors: [${word}]\npublisher: ${word}\nnote: ${word}\n`,
  );
};

/** As the address of a source. */
export const asAddress = (url: string): Trial =>
  putFile(
    'sources/hostil.yaml',
    `type: report\ntitle: Hostil\nauthors: [Nadie]\nurl: ${JSON.stringify(url)}\n`,
  );

/** As a part of the settings of the site. */
export const inSettings = (find: string, put: string): Trial => {
  const file = contentWith({ file: 'site.yaml', find, put }).find(({ path }) => path === 'site.yaml');
  return putFile('site.yaml', file?.text ?? '');
};

/** As words of a project, with whatever else it says. */
export const asProject = (fields: string): Trial =>
  putFile(
    'projects/hostil.mdx',
    `---\ntitle: Hostil\nsummary: Un resumen.\nstrand: provider\nscheme: bilateral\ndirection: south-south\ncountries: [BO]\nsectors:\n  - code: 14020\n    percentage: 100\nparticipants:\n  - country: BO\n    role: recipient\nsources: [informe-2015]\n${fields}\n---\n\nUn texto.\n`,
  );
