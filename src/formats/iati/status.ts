import { statusLabel } from '#catalog/facets.ts';
import { dateInWords } from '#catalog/frame.ts';
import { activityStatuses } from '#model/codelists/activity-status.ts';
import type { Project, StatusKey } from '#model/project.ts';
import { type Language, messagesIn } from '#i18n/languages.ts';
import { loss, type Mapped, nothing } from './losses.ts';
import type { Subject } from './subject.ts';
import { element } from './xml.ts';

const codeOfStatus = new Map<StatusKey, string>(activityStatuses.map(({ key, code }) => [key, code]));

/** The status that the export gives: what was declared, else what the researcher reads. */
export const exportedStatus = ({ status }: Project): StatusKey | undefined =>
  status?.declared ?? status?.inferred?.value;

/** Words and date of the declaration, as far as known. */
export function declaration(
  { status }: Project,
  language: Language,
): { readonly words: string; readonly date: string } {
  const asOf = status?.asOf;
  return {
    words: status?.asPublished?.text ?? '',
    date:
      asOf === undefined
        ? ''
        : asOf === 'unknown'
          ? messagesIn(language).iatiExport.unknownDate
          : dateInWords(asOf, language),
  };
}

/** IATI has one status and no words for it: whose it is stands in a description, and in marks. */
export function activityStatus({ project }: Subject): Mapped {
  const { status } = project;
  const exported = exportedStatus(project);
  if (status === undefined || exported === undefined) return nothing;
  const { asOf, asPublished, inferred } = status;
  const isInferred = status.declared === undefined;
  const read = inferred?.value;
  return {
    elements: [
      element('activity-status', {
        code: codeOfStatus.get(exported),
        'marks:basis': isInferred ? 'inferred' : undefined,
        'marks:as-of': asOf,
        'marks:as-published': asPublished?.text,
        'marks:as-published-language': asPublished?.language,
      }),
    ],
    losses: [
      ...(asOf === undefined && asPublished === undefined
        ? []
        : [
            loss('status.asPublished', 'status-as-published', 'description', (language) => {
              const { words, date } = declaration(project, language);
              return [words, date].filter((part) => part !== '').join('; ');
            }),
          ]),
      ...(read === undefined
        ? []
        : [
            loss(
              'status.inferred',
              isInferred ? 'status-inferred' : 'status-reading',
              'description',
              (language) => statusLabel(read, language),
            ),
          ]),
    ],
  };
}
