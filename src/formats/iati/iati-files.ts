import type { Catalog } from '#catalog/catalog.ts';
import type { DataFile } from '../data-file.ts';
import { activities, type IatiExport } from './activities.ts';
import { lossesJson, lossRows, lossTable } from './loss-report.ts';
import { tableFile } from '../tables/table.ts';
import { organisations } from './organisations.ts';

/** The IATI files and the report of what they do not hold; none where `site.yaml` does not say who reports. */
export function iatiFiles(catalog: Catalog): readonly DataFile[] {
  const settings = catalog.site.iati;
  if (settings === undefined) return [];
  const register = { catalog, settings };
  const projects = activities(register);
  const organizations = organisations(register);
  const { languages } = catalog.addresses;
  const rows = () => lossRows([...projects.reports(), ...organizations.reports()], languages);
  return [
    ...xmlFile('data/iati-activities.xml', 'projects', projects),
    ...xmlFile('data/iati-organisations.xml', 'organizations', organizations),
    {
      path: 'data/iati-losses.json',
      dataset: 'projects',
      format: 'json',
      parts: () => lossesJson(projects.reports(), organizations.reports(), rows(), catalog.facts.asOf),
    },
    tableFile(lossTable(rows, languages)),
  ];
}

const xmlFile = (path: string, dataset: DataFile['dataset'], { parts }: IatiExport): readonly DataFile[] =>
  parts ? [{ path, dataset, format: 'iati', parts }] : [];
