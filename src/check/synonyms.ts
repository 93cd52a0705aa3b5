import type { ListName } from '#i18n/editor/es.ts';
import { threeLetterCodes } from './three-letter-codes.ts';

/** Words that editors write for a value, besides its labels. */
export const synonyms: Readonly<Partial<Record<ListName, Readonly<Record<string, readonly string[]>>>>> = {
  activityStatuses: {
    pipeline: ['planeado', 'planeación', 'en planeación', 'previsto', 'por iniciar', 'planned'],
    implementation: [
      'en proceso',
      'en curso',
      'en ejecución',
      'vigente',
      'activo',
      'ongoing',
      'in progress',
      'active',
    ],
    finalisation: ['finalization', 'en cierre', 'por concluir'],
    closed: ['terminado', 'concluido', 'finalizado', 'completado', 'completed', 'finished'],
    cancelled: ['canceled', 'cancelada'],
    suspended: ['en pausa', 'detenido', 'on hold'],
  },
  strands: {
    recipient: ['receptora', 'beneficiario', 'recepción'],
    provider: ['oferta', 'donante', 'donor', 'cooperante'],
    horizontal: ['mutua'],
  },
  directions: {
    'north-south': ['vertical'],
    triangular: ['tripartita', 'trilateral'],
  },
  participantRoles: {
    funder: ['donante', 'financiador', 'donor', 'funding'],
    accountable: ['responsable', 'responsible'],
    implementing: ['ejecutor', 'ejecutora', 'implementador', 'implementer'],
    partner: ['socia', 'aliado', 'contraparte', 'counterpart'],
    recipient: ['beneficiario', 'receptora', 'beneficiary'],
  },
  countries: {
    US: ['EUA', 'EE UU', 'USA'],
    GB: ['UK', 'Inglaterra'],
  },
  regions: {
    '005': ['América del Sur'],
    '013': ['América Central'],
    '021': ['América del Norte', 'North America'],
    '029': ['Antillas', 'West Indies'],
    '419': ['Latinoamérica', 'América Latina', 'ALC', 'LAC'],
  },
  currencies: {
    USD: ['dólares', 'US$', 'dollars'],
    EUR: ['euros'],
  },
  sourceTypes: {
    press: ['nota', 'noticia', 'periódico', 'news', 'newspaper'],
    webpage: ['web', 'página', 'sitio', 'website'],
    law: ['ley', 'decreto', 'reglamento'],
    treaty: ['convenio', 'acuerdo', 'agreement'],
    report: ['reporte'],
  },
};

// Other codes and ways of naming that leave no doubt of what is meant.
const goalWords = ['ODS', 'SDG', 'Objetivo', 'Goal'];
const targetWords = ['Meta', 'Target', 'ODS', 'SDG'];

/** Names that say which value is meant as surely as its code does. */
export function sureNames(list: ListName, code: string): readonly string[] {
  if (list === 'sdgGoals') return goalWords.map((word) => `${word} ${code}`);
  if (list === 'sdgTargets') return targetWords.map((word) => `${word} ${code}`);
  const three = list === 'countries' ? threeLetterCodes.get(code) : undefined;
  return three === undefined ? [] : [three];
}
