/** Regions of the world: the codes and their order are UN M49 (owner: United Nations Statistics Division); the labels are ours. */
import type { AddressedEntry } from './codelist.ts';
import { translated } from './translations.ts';

/** An M49 region, with its fixed address in each language. */
export interface Region extends AddressedEntry {
  /** Code of the region that holds it; null for the world. */
  readonly parent: string | null;
}

// prettier-ignore
export const regions = translated('regions', [
  { code: '001', parent: null, slug: { es: 'mundo', en: 'world' }, label: { es: 'Mundo', en: 'World' } },
  { code: '002', parent: '001', slug: { es: 'africa', en: 'africa' }, label: { es: 'África', en: 'Africa' } },
  { code: '005', parent: '419', slug: { es: 'sudamerica', en: 'south-america' }, label: { es: 'Sudamérica', en: 'South America' } },
  { code: '009', parent: '001', slug: { es: 'oceania', en: 'oceania' }, label: { es: 'Oceanía', en: 'Oceania' } },
  { code: '011', parent: '202', slug: { es: 'africa-occidental', en: 'west-africa' }, label: { es: 'África occidental', en: 'West Africa' } },
  { code: '013', parent: '419', slug: { es: 'centroamerica', en: 'central-america' }, label: { es: 'Centroamérica', en: 'Central America' } },
  { code: '014', parent: '202', slug: { es: 'africa-oriental', en: 'east-africa' }, label: { es: 'África oriental', en: 'East Africa' } },
  { code: '015', parent: '002', slug: { es: 'norte-de-africa', en: 'north-africa' }, label: { es: 'Norte de África', en: 'North Africa' } },
  { code: '017', parent: '202', slug: { es: 'africa-central', en: 'central-africa' }, label: { es: 'África central', en: 'Central Africa' } },
  { code: '018', parent: '202', slug: { es: 'africa-austral', en: 'southern-africa' }, label: { es: 'África austral', en: 'Southern Africa' } },
  { code: '019', parent: '001', slug: { es: 'america', en: 'americas' }, label: { es: 'América', en: 'Americas' } },
  { code: '021', parent: '019', slug: { es: 'norteamerica', en: 'northern-america' }, label: { es: 'Norteamérica', en: 'Northern America' } },
  { code: '029', parent: '419', slug: { es: 'caribe', en: 'caribbean' }, label: { es: 'Caribe', en: 'Caribbean' } },
  { code: '030', parent: '142', slug: { es: 'asia-oriental', en: 'east-asia' }, label: { es: 'Asia oriental', en: 'East Asia' } },
  { code: '034', parent: '142', slug: { es: 'sur-de-asia', en: 'south-asia' }, label: { es: 'Sur de Asia', en: 'South Asia' } },
  { code: '035', parent: '142', slug: { es: 'sudeste-asiatico', en: 'south-east-asia' }, label: { es: 'Sudeste asiático', en: 'South-East Asia' } },
  { code: '039', parent: '150', slug: { es: 'sur-de-europa', en: 'southern-europe' }, label: { es: 'Sur de Europa', en: 'Southern Europe' } },
  { code: '053', parent: '009', slug: { es: 'australia-y-nueva-zelanda', en: 'australia-and-new-zealand' }, label: { es: 'Australia y Nueva Zelanda', en: 'Australia and New Zealand' } },
  { code: '054', parent: '009', slug: { es: 'melanesia', en: 'melanesia' }, label: { es: 'Melanesia', en: 'Melanesia' } },
  { code: '057', parent: '009', slug: { es: 'micronesia', en: 'micronesia' }, label: { es: 'Micronesia', en: 'Micronesia' } },
  { code: '061', parent: '009', slug: { es: 'polinesia', en: 'polynesia' }, label: { es: 'Polinesia', en: 'Polynesia' } },
  { code: '142', parent: '001', slug: { es: 'asia', en: 'asia' }, label: { es: 'Asia', en: 'Asia' } },
  { code: '143', parent: '142', slug: { es: 'asia-central', en: 'central-asia' }, label: { es: 'Asia central', en: 'Central Asia' } },
  { code: '145', parent: '142', slug: { es: 'asia-occidental', en: 'western-asia' }, label: { es: 'Asia occidental', en: 'Western Asia' } },
  { code: '150', parent: '001', slug: { es: 'europa', en: 'europe' }, label: { es: 'Europa', en: 'Europe' } },
  { code: '151', parent: '150', slug: { es: 'europa-oriental', en: 'eastern-europe' }, label: { es: 'Europa oriental', en: 'Eastern Europe' } },
  { code: '154', parent: '150', slug: { es: 'norte-de-europa', en: 'northern-europe' }, label: { es: 'Norte de Europa', en: 'Northern Europe' } },
  { code: '155', parent: '150', slug: { es: 'europa-occidental', en: 'western-europe' }, label: { es: 'Europa occidental', en: 'Western Europe' } },
  { code: '202', parent: '002', slug: { es: 'africa-subsahariana', en: 'sub-saharan-africa' }, label: { es: 'África subsahariana', en: 'Sub-Saharan Africa' } },
  { code: '419', parent: '019', slug: { es: 'america-latina-y-el-caribe', en: 'latin-america-and-the-caribbean' }, label: { es: 'América Latina y el Caribe', en: 'Latin America and the Caribbean' } },
] as const satisfies readonly Region[]);
