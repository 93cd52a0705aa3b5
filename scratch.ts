import { readFileSync } from 'node:fs';
import { contentWith } from './tests/unit/check/base.ts';
import { checkContent } from './src/check/check-content.ts';
const groups = JSON.parse(readFileSync('/tmp/cases.json','utf8'));
const lang = process.argv[2] as any ?? 'es';
console.log('BASE', checkContent(contentWith(), {language:'es', asOf:'2026-11-22'}).findings);
for (const [g, cases] of Object.entries(groups) as any) for (const [name, changes] of cases) {
  if (process.argv[3] && !g.includes(process.argv[3])) continue;
  const { findings } = checkContent(contentWith(...changes), {language: lang, asOf:'2026-11-22'});
  console.log(`### ${g}: ${name}`);
  for (const f of findings) console.log(`${f.file}:${f.line}:${f.column} [${f.severity} ${f.rule}] ${f.field ?? '-'}\n    ${f.message.replaceAll('\n','\n    ')}`);
  if (!findings.length) console.log('   !!! NOTHING');
}
