import { readFileSync, writeFileSync } from 'node:fs';
import { contentWith } from './tests/unit/check/base.ts';
import { checkContent } from './src/check/check-content.ts';
const groups = JSON.parse(readFileSync('/tmp/cases.json','utf8'));
const q = (s: string) => { const j = JSON.stringify(s).replaceAll('\ufeff','\\ufeff').replaceAll('\u00a0','\\u00a0').replaceAll('\ufffd','\\ufffd'); return j; };
let total = 0;
for (const [g, cases] of Object.entries(groups) as any) {
  let out = `import { describe } from 'vitest';\nimport { testMistakes } from './mistake.ts';\n\ndescribe(${q({form:'mistakes of form',shape:'fields that are not as they should be',text:'mistakes in the text',rules:'broken rules across fields and records'}[g as string]!)}, () => {\n  testMistakes([\n`;
  cases.forEach(([name, changes]: any, i: number) => {
    total++;
    const files = contentWith(...changes);
    const es = checkContent(files,{language:'es',asOf:'2026-11-22'}).findings;
    const en = checkContent(files,{language:'en',asOf:'2026-11-22'}).findings;
    out += `{ mistake: ${q(name)}, changes: [${changes.map((c:any)=> 'text' in c ? `{ file: ${q(c.file)}, text: ${c.text===null?'null':q(c.text)} }` : `{ file: ${q(c.file)}, find: ${q(c.find)}, put: ${q(c.put)} }`).join(', ')}], told: [\n`;
    es.forEach((f, n) => { out += `{ at: ${q(`${f.file}:${f.line}:${f.column}`)}, rule: ${q(f.rule)},${f.severity==='warning'?` severity: 'warning',`:''}${f.field===undefined?'':` field: ${q(f.field)},`}${f.nearest===undefined?'':` nearest: ${q(f.nearest)},`} message: ${q(f.message)},${i%3===0?` english: ${q(en[n]!.message)},`:''} },\n`; });
    out += `] },\n`;
  });
  out += `]);\n});\n`;
  writeFileSync(`tests/unit/check/${g}.test.ts`, out);
}
console.log(total);
