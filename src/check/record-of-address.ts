import type { LinkScheme, RecordTarget } from '#text/record-link.ts';

// Sections of the site, as they stand in an address that was copied from the browser.
const sections: ReadonlyMap<string, LinkScheme> = new Map([
  ['conceptos', 'concept'],
  ['concepts', 'concept'],
  ['proyectos', 'project'],
  ['projects', 'project'],
  ['organizaciones', 'organization'],
  ['organizations', 'organization'],
]);

/** The record that an address of the site, or the path of its file, seems to lead to; its key may be that of its address. */
export function recordOfAddress(address: string): RecordTarget | undefined {
  const [, section = '', key] =
    /(?:^|\/)([a-z]+)\/([a-z0-9-]+)(?:\.[a-z]{2})?(?:\.mdx?|\/)?(?:[?#].*)?$/.exec(address) ?? [];
  const scheme = sections.get(section);
  return scheme === undefined || key === undefined ? undefined : { scheme, key };
}
