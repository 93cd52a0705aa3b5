import { styleText } from 'node:util';
import type { Paint } from '#check/reporters/terminal.ts';

/** How the terminal sets off the parts of a report. */
export const paint: Paint = {
  file: (text) => styleText(['bold', 'underline'], text),
  error: (text) => styleText(['bold', 'red'], text),
  warning: (text) => styleText('yellow', text),
  faint: (text) => styleText('dim', text),
};
