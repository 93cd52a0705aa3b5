import { byCode, codeLabel } from '#model/codelists/codelist.ts';
import { policyMarkers as markers } from '#model/codelists/policy-markers.ts';
import { messagesIn } from '#i18n/languages.ts';
import { vocabularies } from './codes.ts';
import { loss, type Mapped } from './losses.ts';
import { siteNarratives, type Subject } from './subject.ts';
import { element } from './xml.ts';

const labels = byCode(markers);

/** DAC policy markers with their significance. */
export function policyMarkers({ catalog, project }: Subject): Mapped {
  const inferred = project.policyMarkers.filter(({ basis }) => basis === 'inferred');
  return {
    elements: project.policyMarkers.map(({ code, significance, basis }) =>
      element(
        'policy-marker',
        {
          vocabulary: vocabularies.dacMarker,
          code,
          significance,
          'marks:basis': basis === 'inferred' ? basis : undefined,
        },
        ...(basis === 'inferred'
          ? siteNarratives(
              catalog,
              (language) =>
                `${codeLabel(labels, code, language)} (${messagesIn(language).iatiExport.inferred})`,
            )
          : []),
      ),
    ),
    losses:
      inferred.length === 0
        ? []
        : [
            loss('policyMarkers.basis', 'inferred', 'policy-marker/narrative', (language) =>
              inferred.map(({ code }) => codeLabel(labels, code, language)).join(', '),
            ),
          ],
  };
}
