import { messagesIn } from '#i18n/languages.ts';
import { indicatorMeasures, resultTypes } from './codes.ts';
import { loss, type Mapped } from './losses.ts';
import { narratives, siteNarratives, type Subject } from './subject.ts';
import { element } from './xml.ts';

/** Results as they are told: of no stated type, with one qualitative indicator because IATI asks for one. */
export function results(subject: Subject): Mapped {
  return {
    elements: subject.project.results.map(({ id, statement }) =>
      element(
        'result',
        { type: resultTypes.other, 'marks:id': id },
        element(
          'title',
          {},
          ...narratives(
            subject,
            statement,
            ({ results: translated }) => translated.find((item) => item.id === id)?.statement,
          ),
        ),
        element(
          'indicator',
          { measure: indicatorMeasures.qualitative },
          element(
            'title',
            {},
            ...siteNarratives(subject.catalog, (language) => messagesIn(language).iatiExport.indicator),
          ),
        ),
      ),
    ),
    losses: subject.project.results.map((_, index) => loss(`results.${index}`, 'result-indicator', 'result')),
  };
}
