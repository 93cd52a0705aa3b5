/** What one format says of a project, in the words of one language: the same in every format that can say it. */
export interface ProjectAccount {
  readonly title: string;
  readonly summary: string;
  readonly strand: readonly string[];
  readonly scheme: readonly string[];
  readonly direction: readonly string[];
  readonly forms: readonly string[];
  readonly financing: readonly string[];
  /** `plannedStart 2011-03`, with `inferred` after it where it is the researcher’s reading. */
  readonly dates: readonly string[];
  readonly declared: string;
  readonly published: string;
  readonly inferredStatus: string;
  readonly contradicts: boolean;
  readonly where: readonly string[];
  readonly sectors: readonly string[];
  readonly goals: readonly string[];
  readonly targets: readonly string[];
  readonly markers: readonly string[];
  readonly officialTitle: string;
  readonly aliases: readonly string[];
  readonly identifiers: readonly string[];
  /** `name | country | role` */
  readonly participants: readonly string[];
  /** `kind | number currency | date` */
  readonly amounts: readonly string[];
  readonly inKind: readonly string[];
  readonly results: readonly string[];
  readonly lessons: readonly string[];
  readonly discrepancies: readonly string[];
  readonly caveats: readonly string[];
  /** Addresses. */
  readonly documents: readonly string[];
  /** Addresses on this site. */
  readonly concepts: readonly string[];
}
