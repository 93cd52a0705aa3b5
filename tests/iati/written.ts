import type { IatiExport, RecordReport } from '#formats/iati/activities.ts';

/** An export as who downloads it reads it. */
export interface Written {
  readonly xml: string | undefined;
  readonly reports: readonly RecordReport[];
}

export const written = ({ parts, reports }: IatiExport): Written => ({
  xml: parts && [...parts()].join(''),
  reports: reports(),
});
