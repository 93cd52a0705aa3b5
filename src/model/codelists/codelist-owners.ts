import type { CodelistEntry } from './codelist.ts';
import { translatedOwner } from './translations.ts';

/** Who keeps a code list. */
export interface CodelistOwner {
  readonly name: CodelistEntry['label'];
  readonly url: string;
}

const bodies = {
  iati: {
    name: {
      es: 'Iniciativa Internacional para la Transparencia de la Ayuda (IATI)',
      en: 'International Aid Transparency Initiative (IATI)',
    },
    url: 'https://iatistandard.org/',
  },
  dac: {
    name: {
      es: 'Comité de Ayuda al Desarrollo (CAD) de la OCDE',
      en: 'Development Assistance Committee (DAC) of the OECD',
    },
    url: 'https://www.oecd.org/dac/',
  },
  un: {
    name: { es: 'Naciones Unidas', en: 'United Nations' },
    url: 'https://www.un.org/',
  },
  unsd: {
    name: { es: 'División de Estadística de las Naciones Unidas', en: 'United Nations Statistics Division' },
    url: 'https://unstats.un.org/',
  },
  iso: {
    name: {
      es: 'Organización Internacional de Normalización (ISO)',
      en: 'International Organization for Standardization (ISO)',
    },
    url: 'https://www.iso.org/',
  },
} as const satisfies Record<string, CodelistOwner>;

type OwnerKey = keyof typeof bodies;

/** The bodies whose codes the model uses. */
export const owners: Readonly<Record<OwnerKey, CodelistOwner>> = {
  iati: translatedOwner('iati', bodies.iati),
  dac: translatedOwner('dac', bodies.dac),
  un: translatedOwner('un', bodies.un),
  unsd: translatedOwner('unsd', bodies.unsd),
  iso: translatedOwner('iso', bodies.iso),
};
