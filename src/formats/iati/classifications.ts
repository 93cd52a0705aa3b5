import type { Project } from '#model/project.ts';
import { collaborationTypes, financeTypes } from './codes.ts';
import { element, type XmlElement } from './xml.ts';

/**
 * CollaborationType, where what the record says implies it: triangular cooperation has its own code, whatever its
 * scheme; a bilateral project is bilateral. A multilateral one may be paid from the body's own funds (4) or be
 * entrusted to it (1), and a regional one may be either: nothing is said of them.
 */
export function collaborationCode({ direction, scheme }: Project): string | undefined {
  if (direction === 'triangular') return collaborationTypes.triangular;
  return scheme === 'bilateral' ? collaborationTypes.bilateral : undefined;
}

/** FinanceType, where the record implies it: what is not paid back is a grant; what is may be a loan or not. */
export const financeCode = ({ financing }: Project): string | undefined =>
  financing === 'non-reimbursable' ? financeTypes.grant : undefined;

export const isHumanitarian = ({ forms }: Project): boolean => forms.includes('humanitarian');

/** Type of collaboration. */
export function collaborationType(project: Project): readonly XmlElement[] {
  const code = collaborationCode(project);
  return code === undefined ? [] : [element('collaboration-type', { code })];
}

/** Type of finance. */
export function defaultFinanceType(project: Project): readonly XmlElement[] {
  const code = financeCode(project);
  return code === undefined ? [] : [element('default-finance-type', { code })];
}
