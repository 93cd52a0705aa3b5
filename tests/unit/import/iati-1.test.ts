import { expect, test } from 'vitest';
import { imported, lossesOf } from './importing.ts';

const file = (version: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<iati-activities ${version}>
<iati-activity xml:lang="en" default-currency="usd" last-updated-datetime="2012-04-05">
  <reporting-org ref="GB-1" type="10">DFID</reporting-org>
  <iati-identifier>GB-1-200</iati-identifier>
  <other-identifier owner-ref="GB" owner-name="Treasury">T-9</other-identifier>
  <activity-website>http://x.example/200</activity-website>
  <title>Water</title>
  <title xml:lang="es">Agua</title>
  <description type="1" xml:lang="es">Agua para todos.</description>
  <activity-status code="3">Completion</activity-status>
  <activity-date type="start-planned" iso-date="2010-01-01"/>
  <activity-date type="start-actual">2010-02-01</activity-date>
  <activity-date type="end-actual" iso-date="2011-12-31">End of 2011</activity-date>
  <participating-org role="Funding" ref="GB-1">DFID</participating-org>
  <participating-org role="implementing">UNODC</participating-org>
  <recipient-country>Bolivia</recipient-country>
  <collaboration-type code="1">Bilateral</collaboration-type>
  <default-finance-type code="110">Aid grant</default-finance-type>
  <sector vocabulary="DAC" code="14020">Water supply</sector>
  <policy-marker vocabulary="DAC" code="2" significance="1">Environment</policy-marker>
  <transaction>
    <transaction-type code="D">Disbursement</transaction-type>
    <transaction-date iso-date="2010-06-01"/>
    <value value-date="2010-06-01">100</value>
    <description>Primer pago</description>
  </transaction>
  <document-link url="http://x.example/d.pdf"><title>Report</title><category code="A07">Review</category></document-link>
  <related-activity type="1" ref="GB-1-100">Parent</related-activity>
  <location><name>La Paz</name></location>
</iati-activity>
</iati-activities>`;

test.each(['version="1.05"', 'version="1.04"', ''])('reads version 1: %s', async (version) => {
  const project = await imported({ data: file(version) });
  expect(project).toMatchObject({
    title: 'Agua',
    summary: 'Agua para todos.',
    identifiers: [
      { scheme: 'IATI', id: 'GB-1-200' },
      { scheme: 'Treasury', id: 'T-9' },
    ],
    scheme: 'bilateral',
    financing: 'non-reimbursable',
    countries: ['BO'],
    dates: {
      plannedStart: { value: '2010-01-01' },
      actualStart: { value: '2010-02-01' },
      actualEnd: { value: '2011-12-31' },
    },
    status: { declared: 'finalisation', asOf: '2012-04-05', source: 'fichero' },
    participants: [
      { organization: 'dfid', role: 'funder' },
      { organization: 'unodc', role: 'implementing' },
    ],
    sectors: [{ code: '14020' }],
    policyMarkers: [{ code: '2', significance: '1' }],
    amounts: [
      { kind: 'disbursement', amount: 100, currency: 'USD', asOf: '2010-06-01', note: 'Primer pago' },
    ],
    documents: [
      { title: 'Report', url: 'http://x.example/d.pdf', category: 'A07' },
      { title: 'http://x.example/200', category: 'A12' },
    ],
  });
  expect(lossesOf(project.report)).toEqual(['unknownRelated related-activity/@ref GB-1-100']);
  expect(project.report.unmapped.map(({ path }) => path)).toEqual([
    'iati-activity/activity-date/text()',
    'iati-activity/location',
    'iati-activity/location/name',
    'iati-activity/location/name/text()',
    'iati-activity/other-identifier/@owner-ref',
  ]);
});
