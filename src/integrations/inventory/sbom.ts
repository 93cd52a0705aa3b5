import { createHash } from 'node:crypto';
import * as z from 'zod';
import { shipped } from './shipped.ts';

const licence = z.union([
  z.object({ license: z.object({ id: z.string().optional(), name: z.string().optional() }) }),
  z.object({ expression: z.string() }),
]);

const component = z.looseObject({
  'bom-ref': z.string(),
  name: z.string(),
  version: z.string(),
  scope: z.string().optional(),
  licenses: z.array(licence).optional(),
  properties: z.array(z.object({ name: z.string(), value: z.string() })).default([]),
});

/** What is used here of a CycloneDX document; the rest of it goes through as it is. */
const bom = z.looseObject({
  serialNumber: z.string(),
  metadata: z.looseObject({ component: z.looseObject({ name: z.string() }) }),
  components: z.array(component),
  dependencies: z.array(z.looseObject({ ref: z.string(), dependsOn: z.array(z.string()).optional() })),
});
export type Sbom = z.infer<typeof bom>;
export type Component = z.infer<typeof component>;

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The document that `npm sbom` writes, the same whenever and wherever it is made: no time, no version of npm, its
 * lists in order, and its serial number from what it says. Components of which something reaches a reader say so.
 * @throws when the text is no such document.
 */
export function reproducibleSbom(text: string, name: string): Sbom {
  const { metadata, components, dependencies, serialNumber: _, ...rest } = bom.parse(JSON.parse(text));
  const { timestamp: __, tools: ___, component: own, ...about } = metadata;
  const content = {
    ...rest,
    metadata: { ...about, component: { ...own, name } },
    components: components
      .map((one) => {
        const what = shipped.get(one.name);
        const properties =
          what === undefined ? one.properties : [...one.properties, { name: 'site:shipped', value: what }];
        return { ...one, properties };
      })
      .toSorted((a, b) => inOrder(a['bom-ref'], b['bom-ref'])),
    dependencies: dependencies
      .map((one) => (one.dependsOn ? { ...one, dependsOn: one.dependsOn.toSorted(inOrder) } : one))
      .toSorted((a, b) => inOrder(a.ref, b.ref)),
  };
  return { serialNumber: serialOf(JSON.stringify(content)), ...content };
}

/** A UUID of version 8, which is one of the maker’s own making. */
function serialOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`];
  return `urn:uuid:${[...parts, hex.slice(20, 32)].join('-')}`;
}

/** The licence of a component as an SPDX expression; undefined where it states none. */
export function licenceOf({ licenses = [] }: Component): string | undefined {
  const stated = licenses.flatMap((one) =>
    'expression' in one ? one.expression : (one.license.id ?? one.license.name ?? []),
  );
  return stated.length === 0 ? undefined : stated.join(' AND ');
}
