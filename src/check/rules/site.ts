import { REFERENCE_LANGUAGE } from '#model/language.ts';
import { knownLanguages } from '#i18n/languages.ts';
import type { Rule, RuleProblem } from '../content.ts';
import { exampleOf } from '../example.ts';

/** There is a site file; its languages are ones the site can speak, and its perspective is one. */
export const site: Rule = ({ site: file, messages }) => {
  if (!file) return [{ rule: 'missing-site', what: messages.rules.missingSite, file: 'site.yaml' }];
  const data = file.legible?.data;
  if (!data) return [];
  const problems: RuleProblem[] = [];
  if (data.languages[0] !== REFERENCE_LANGUAGE) {
    problems.push({
      rule: 'reference-language',
      what: messages.rules.languagesFirst(REFERENCE_LANGUAGE),
      example: exampleOf(['languages'], [...new Set([REFERENCE_LANGUAGE, ...data.languages])]),
      file,
      path: ['languages', 0],
    });
  }
  for (const [n, tag] of data.languages.entries()) {
    if (knownLanguages.some((known) => known === tag)) continue;
    problems.push({
      rule: 'unknown-site-language',
      what: messages.rules.languageUnknown(tag),
      accepted: { shown: knownLanguages.map((value) => ({ value })), total: knownLanguages.length },
      file,
      path: ['languages', n],
    });
  }
  const { country, organization } = data.perspective;
  if ((country === undefined) === (organization === undefined)) {
    problems.push({
      rule: 'one-of',
      what: messages.rules.perspectiveOne,
      example: 'perspective:\n  country: BO',
      file,
      path: ['perspective'],
      part: 'key',
    });
  }
  return problems;
};
