import { isPublished, titleOf } from '#catalog/catalog.ts';
import { isIatiScheme, otherIdentifierTypes, relatedActivityTypes } from './codes.ts';
import { activityIdentifier } from './identifiers.ts';
import { loss, type Mapped } from './losses.ts';
import { narrative, type Subject } from './subject.ts';
import { element, type XmlElement } from './xml.ts';

/** Identifiers that others gave the activity, each with who gave it. */
export const otherIdentifiers = ({ project, language }: Subject): readonly XmlElement[] =>
  project.identifiers
    .filter(({ scheme }) => !isIatiScheme(scheme))
    .map(({ scheme, id }) =>
      element(
        'other-identifier',
        { ref: id, type: otherIdentifierTypes.other },
        element('owner-org', {}, narrative(scheme, language)),
      ),
    );

/** Reports of the same activity that others have made in IATI. */
export const relatedActivities = ({ project }: Subject): readonly XmlElement[] =>
  project.identifiers
    .filter(({ scheme }) => isIatiScheme(scheme))
    .map(({ id }) => element('related-activity', { ref: id, type: relatedActivityTypes.thirdParty }));

/** Related projects: IATI has parents, children, siblings and co-funded ones, and the register says none of these. */
export function relatedProjects({ project, settings, exported, catalog }: Subject): Mapped {
  const related = project.related.filter((key) => isPublished(catalog, 'projects', key));
  return {
    elements: related
      .filter((key) => exported.has(key))
      .map((key) => element('marks:related', { ref: activityIdentifier(settings, key) })),
    losses: related.map((key) =>
      loss(
        'related',
        exported.has(key) ? 'related' : 'related-left-out',
        exported.has(key) ? 'marks:related' : '',
        (language) => titleOf(catalog, 'projects', key, language).text,
      ),
    ),
  };
}
