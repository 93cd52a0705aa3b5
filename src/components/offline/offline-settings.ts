import type { Messages } from '#i18n/languages.ts';

/** What the page on reading offline tells its script. */
export interface OfflineSettings {
  readonly base: string;
  readonly language: string;
  readonly locale: string;
  /** What the groups of files are called. */
  readonly names: Readonly<Record<string, string>>;
  readonly messages: Messages['offline']['save'] & Messages['offline']['kept'];
}
