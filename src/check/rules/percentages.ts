import type { Rule, RuleProblem } from '../content.ts';
import { substance } from '../severity.ts';

const ROUNDING = 0.05;

/** Where sectors have percentages, all of their vocabulary do, and they add up to 100. */
export const percentages: Rule = ({ projects, messages }) =>
  projects.flatMap((file): RuleProblem[] => {
    const data = file.legible?.data;
    if (!data) return [];
    const severity = substance(data);
    const sectors = data.sectors.map((sector, n) => ({ ...sector, n }));
    // Codes of three and of five digits are two vocabularies, each of which says the whole.
    return [3, 5].flatMap((length): RuleProblem[] => {
      const ofVocabulary = sectors.filter(({ code }) => code.length === length);
      const given = ofVocabulary.flatMap(({ percentage }) => percentage ?? []);
      if (given.length === 0) return [];
      const missing = ofVocabulary.filter(({ percentage }) => percentage === undefined);
      if (missing.length > 0) {
        return missing.map(({ code, n }) => ({
          rule: 'percentage-missing',
          severity,
          what: messages.rules.percentageMissing,
          example: `- code: '${code}'\n  percentage: 50`,
          file,
          path: ['sectors', n],
          about: [['sectors', n, 'percentage']],
        }));
      }
      const sum = given.reduce((total, share) => total + share, 0);
      if (Math.abs(sum - 100) <= ROUNDING) return [];
      const what = messages.rules.percentageSum(String(Math.round(sum * 100) / 100));
      return [{ rule: 'percentage-sum', severity, what, file, path: ['sectors'], part: 'key' }];
    });
  });
