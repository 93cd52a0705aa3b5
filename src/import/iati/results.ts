import { KEY_PATTERN } from '#model/key.ts';
import type { DraftStatement, Words } from '../draft.ts';
import { type ActivityReader, wordsOf } from './activity-reader.ts';

/** Results as they are told: their titles, with what describes them. Indicators have no place in a record. */
export function resultsOf(reader: ActivityReader): readonly DraftStatement[] {
  const { element, ledger, isOurs } = reader;
  return element.children('result').flatMap((result, index): readonly DraftStatement[] => {
    const own = isOurs ? result.attribute('marks:id') : undefined;
    const isExported = own !== undefined && KEY_PATTERN.test(own);
    if (isExported) {
      // Both are only there because IATI asks for them.
      result.attribute('type');
      for (const indicator of result.children('indicator')) indicator.discard();
    }
    const titles = wordsOf(result.children('title'), reader);
    const descriptions = wordsOf(result.children('description'), reader);
    const words = withDescriptions(titles, descriptions);
    if (words.length === 0) {
      ledger.lose('missingPart', result, `${result.path}/title`);
      return [];
    }
    return [{ id: isExported ? own : `r${index + 1}`, words }];
  });
}

/** `Title: description`, language by language. */
function withDescriptions(titles: readonly Words[], descriptions: readonly Words[]): readonly Words[] {
  if (titles.length === 0) return descriptions;
  return titles.map(({ text, language }) => {
    const more = descriptions.filter((other) => other.language === language && other.text !== text);
    return { language, text: [text, ...more.map((other) => other.text)].join(': ') };
  });
}
