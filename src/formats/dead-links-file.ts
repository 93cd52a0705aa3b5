import { stringify } from 'yaml';
import type { DeadLink } from '#model/dead-link.ts';

/** `dead-links.yaml`, with what is said of it at its head. */
export const deadLinksFile = (links: readonly DeadLink[], header: readonly string[]): string =>
  `${header.map((line) => `# ${line}\n`).join('')}${stringify(links, { lineWidth: 0 })}`;
