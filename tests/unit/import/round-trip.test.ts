import { expect, it } from 'vitest';
import { textOf } from '#formats/data-file.ts';
import { checkContent } from '#check/check-content.ts';
import type { ContentFile } from '#check/content-file.ts';
import { iatiFiles } from '#formats/iati/iati-files.ts';
import { catalogOf } from '#integrations/checked-records.ts';
import { contentWith } from '../check/base.ts';
import { AS_OF } from '../check/mistake.ts';
import { importing, lossesOf } from './importing.ts';

const content = contentWith(
  {
    file: 'site.yaml',
    find: 'languages:',
    put: `iati:
  reportingOrganization:
    identifier: XE-EXAMPLE-ATLAS
    type: '90'
    name:
      es: Atlas
    secondaryReporter: true
languages:`,
  },
  {
    file: 'organizations/unodc.mdx',
    find: "type: '40'",
    put: `type: '40'
identifiers:
  - { scheme: IATI, id: XM-DAC-41128 }
  - { scheme: dac-channel, id: '41128' }`,
  },
  {
    file: 'projects/agua-bolivia.mdx',
    find: 'sdg:\n  main: 6',
    put: `officialTitle: { text: Clean water, language: en }
identifiers:
  - { scheme: IATI, id: DE-1-2000 }
  - { scheme: Cancillería, id: '77' }
financing: non-reimbursable
policyMarkers:
  - { code: '2', significance: '1', basis: inferred }
inKind:
  - { id: horas, statement: Mil horas de trabajo. }
lessons:
  - { id: pronto, statement: Empezar pronto. }
caveats:
  - { id: prensa, text: Una sola fuente de prensa. }
documents:
  - { title: Informe, url: 'https://x.example/i.pdf', language: es, category: B01 }
sdg:
  secondary: [13]
  basis: inferred
  main: 6`,
  },
);

async function exported(files: readonly ContentFile[]): Promise<ReadonlyMap<string, string>> {
  const { files: parsed } = checkContent(files, { language: 'es', asOf: AS_OF });
  const catalog = catalogOf(parsed, AS_OF);
  const made = iatiFiles(catalog).filter(({ path }) => path.endsWith('.xml'));
  return new Map(await Promise.all(made.map(async (file) => [file.path, await textOf(file)] as const)));
}

it.each([
  ['with the organisations that it names', /^projects\//],
  ['without them', /^(?:projects|organizations)\//],
])('an export of ours imported where its records are not, %s, is exported the same', async (_, gone) => {
  const before = await exported(content);
  const data = before.get('data/iati-activities.xml') ?? '';
  expect(data).toContain('XE-EXAMPLE-ATLAS-agua-bolivia');
  expect(data).toContain('crs-channel-code="41128"');
  expect(data).toContain('<marks:participant ');
  // Without them the content has errors of its own, which are not the import’s.
  const left = content.filter(({ path }) => !gone.test(path));
  const { report, content: after } = await importing({ data, content: left, isChecked: false });
  expect(report.projects).toMatchObject([{ path: 'projects/agua-bolivia.mdx', outcome: 'new' }]);
  expect(lossesOf(report)).toEqual([]);
  expect((await exported(after)).get('data/iati-activities.xml')).toBe(data);
  const again = await importing({ data, content: after, isChecked: false });
  expect(again.report.files).toEqual([]);
});

it('an export of ours imported where its records are changes none of them', async () => {
  const data = (await exported(content)).get('data/iati-activities.xml') ?? '';
  const { report } = await importing({ data, content });
  expect(report).toMatchObject({ files: [], projects: [{ outcome: 'by-hand' }] });
});

it('marks of ours in a namespace of somebody else are no marks', async () => {
  const data = (await exported(content)).get('data/iati-activities.xml') ?? '';
  const foreign = data
    .replace('urn:vertientes:iati-marks:1', 'urn:x')
    .replaceAll('XE-EXAMPLE-ATLAS', 'XE-OTHER');
  const { text } = await importing({ data: foreign, content });
  expect(text('projects/xe-other-agua-bolivia.mdx')).not.toMatch(/lessons:|strand:/);
});
