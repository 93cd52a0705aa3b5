import type { Project } from '#model/project.ts';
import { collaborationTypes, financeTypes } from './codes.ts';
import { loss, type Mapped, nothing } from './losses.ts';
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

/**
 * FinanceType, where the record implies it: by the DAC's definition a grant is what is not to be paid back, and 110 is
 * the one that is nothing more particular. What is to be paid back may be a loan or not.
 */
export const financeCode = ({ financing }: Project): string | undefined =>
  financing === 'non-reimbursable' ? financeTypes.grant : undefined;

export const isHumanitarian = ({ forms }: Project): boolean => forms.includes('humanitarian');

/** Type of collaboration. */
export function collaborationType(project: Project): readonly XmlElement[] {
  const code = collaborationCode(project);
  return code === undefined ? [] : [element('collaboration-type', { code })];
}

/** Type of finance. */
export function defaultFinanceType(project: Project): Mapped {
  const code = financeCode(project);
  return code === undefined
    ? nothing
    : {
        elements: [element('default-finance-type', { code })],
        losses: [loss('financing', 'finance-type', 'tag')],
      };
}
