import type * as z from 'zod';
import type { PartialDate } from '#model/partial-date.ts';
import type { Amount, Participant, project } from '#model/project.ts';
import type { Ledger } from './ledger.ts';
import type { Place } from './unreadable.ts';

/** Words in one language. */
export interface Words {
  readonly text: string;
  readonly language: string;
}

/** Fields of a project as they are written in its file. */
export type ProjectFields = z.input<typeof project>;

/** Someone who takes part, gives or reports, as the file names them. */
export interface DraftParty extends Place {
  readonly path: string;
  readonly names: readonly Words[];
  /** Its IATI identifier. */
  readonly identifier?: string | undefined;
  /** Its code in the DAC's list of channels. */
  readonly channel?: string | undefined;
  /** IATI organisation type. */
  readonly type?: string | undefined;
  /** Key of its record, where a file of ours says it. */
  readonly record?: string | undefined;
  readonly country?: string | undefined;
  /** False where the names are those of the country, because no more is known. */
  readonly isNamed?: boolean | undefined;
  /** True where a file of ours says that it has no record. */
  readonly hasNoRecord?: boolean | undefined;
  readonly website?: string | undefined;
}

export interface DraftParticipant {
  readonly party: DraftParty;
  readonly role: Participant['role'];
  readonly id?: string | undefined;
}

export interface DraftAmount extends Place {
  readonly kind: Amount['kind'];
  /** Negative where the file takes back what it gave. */
  readonly amount: number;
  readonly currency: Amount['currency'];
  readonly asOf: string;
  readonly id?: string | undefined;
  readonly contributor?: DraftParty | undefined;
  /** How many amounts of the file it stands for, and how many of them were negative; one and none where left out. */
  readonly stands?: number | undefined;
  readonly subtracted?: number | undefined;
  readonly note: readonly Words[];
}

/** A list item that holds words. */
export interface DraftStatement {
  readonly id: string;
  readonly words: readonly Words[];
}

/** What a stretch of the body is about. */
export type SectionKind = 'general' | 'text' | 'objectives' | 'beneficiaries' | 'other';

export interface DraftSection {
  readonly kind: SectionKind;
  readonly words: readonly Words[];
}

/** A project as the file tells it, before it is known which records there are. */
export interface DraftProject extends Place {
  readonly identifier: string;
  /** Who issues the identifier. */
  readonly scheme: string;
  /** What the key of a new record begins with, before its identifier. */
  readonly keyPrefix: string;
  /** Language of the record’s own words. */
  readonly language: string;
  readonly reporter: DraftParty | undefined;
  readonly titles: readonly Words[];
  readonly summaries: readonly Words[];
  /** False for a summary that must not be cut. */
  readonly isLongSummaryCut: boolean;
  readonly sections: readonly DraftSection[];
  readonly participants: readonly DraftParticipant[];
  readonly amounts: readonly DraftAmount[];
  readonly results: readonly DraftStatement[];
  readonly lessons: readonly DraftStatement[];
  readonly inKind: readonly DraftStatement[];
  readonly caveats: readonly DraftStatement[];
  readonly status: Omit<NonNullable<ProjectFields['status']>, 'source' | 'inferred'> | undefined;
  readonly inferredStatus: { readonly value: string; readonly why: readonly Words[] } | undefined;
  /** Identifiers of other activities that it names as related. */
  readonly related: readonly (Place & { readonly identifier: string; readonly path: string })[];
  /** Everything that needs no other record. */
  readonly fields: Pick<
    ProjectFields,
    | 'officialTitle'
    | 'aliases'
    | 'identifiers'
    | 'strand'
    | 'scheme'
    | 'direction'
    | 'forms'
    | 'financing'
    | 'countries'
    | 'regions'
    | 'scope'
    | 'dates'
    | 'sectors'
    | 'sdg'
    | 'policyMarkers'
    | 'documents'
    | 'concepts'
  >;
  /** When the publisher last changed it. */
  readonly updated: PartialDate | undefined;
  readonly ledger: Ledger;
}
