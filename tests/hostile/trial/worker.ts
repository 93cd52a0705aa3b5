import { contentVerdict } from './content.ts';
import { folderVerdict } from './folder.ts';
import { formVerdict } from './form.ts';
import { importVerdict, mappingVerdict } from './import.ts';
import { requestVerdict } from './request.ts';
import { textVerdict } from './text.ts';
import type { Trial, Verdict } from './trial.ts';

/*
 * Runs trials one after another, each sent by the process that watches over this one. What throws is told; what ends
 * the process, or never ends, is seen from outside.
 */
const pristine = shapeOfPrototypes();

async function verdictOf(trial: Trial): Promise<Verdict> {
  switch (trial.kind) {
    case 'content':
      return contentVerdict(trial.files, trial.isDeep === true);
    case 'folder':
      return folderVerdict(trial.entries);
    case 'import':
      return importVerdict(trial.data, trial.mapping);
    case 'mapping':
      return mappingVerdict(trial.text);
    case 'text':
      return textVerdict(trial.reader, trial.text);
    case 'request':
      return requestVerdict(trial.target, trial.base ?? '/atlas/');
    case 'form':
      return formVerdict(trial.before, trial.values, trial.body);
  }
}

/** What every object has: no input may add to it. */
function shapeOfPrototypes(): string {
  return [Object.prototype, Array.prototype, Function.prototype, Object]
    .map((one) => Object.getOwnPropertyNames(one).sort().join(' '))
    .join('\n');
}

process.on('message', (trial: Trial) => {
  verdictOf(trial)
    .then((verdict) => {
      const isPristine = shapeOfPrototypes() === pristine;
      const faults = isPristine ? verdict.faults : [...verdict.faults, 'a prototype was changed'];
      process.send?.({ verdict: { ...verdict, faults }, megabytes: process.resourceUsage().maxRSS / 1024 });
    })
    .catch((error: unknown) => {
      process.send?.({ crash: error instanceof Error ? String(error.stack) : String(error) });
    });
});
process.send?.({ ready: true });
