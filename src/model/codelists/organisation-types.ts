/** IATI organisation types: code and our own short labels. */
import type { CodelistEntry } from './codelist.ts';
import { translated } from './translations.ts';

// prettier-ignore
export const organizationTypes = translated('organizationTypes', [
  { code: '10', label: { es: 'Gobierno', en: 'Government' } },
  { code: '11', label: { es: 'Gobierno local', en: 'Local government' } },
  { code: '15', label: { es: 'Otro organismo del sector público', en: 'Other public sector' } },
  { code: '21', label: { es: 'ONG internacional', en: 'International NGO' } },
  { code: '22', label: { es: 'ONG nacional', en: 'National NGO' } },
  { code: '23', label: { es: 'ONG regional', en: 'Regional NGO' } },
  { code: '24', label: { es: 'ONG con sede en el país socio', en: 'NGO based in the partner country' } },
  { code: '30', label: { es: 'Alianza público-privada', en: 'Public–private partnership' } },
  { code: '40', label: { es: 'Organismo multilateral', en: 'Multilateral' } },
  { code: '60', label: { es: 'Fundación', en: 'Foundation' } },
  { code: '70', label: { es: 'Sector privado', en: 'Private sector' } },
  { code: '71', label: { es: 'Sector privado del país proveedor', en: 'Private sector in provider country' } },
  { code: '72', label: { es: 'Sector privado del país receptor', en: 'Private sector in recipient country' } },
  { code: '73', label: { es: 'Sector privado de un tercer país', en: 'Private sector in third country' } },
  { code: '80', label: { es: 'Academia, capacitación e investigación', en: 'Academia, training and research' } },
  { code: '90', label: { es: 'Otro', en: 'Other' } },
] as const satisfies readonly CodelistEntry[]);
