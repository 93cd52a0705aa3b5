import type { Project } from '#model/project.ts';
import type { Severity } from './finding.ts';

/** Published data that was imported breaks rules of substance as it is; it is shown, and said, but not refused. */
export const substance = (project: Project): Severity => (project.imported ? 'warning' : 'error');
