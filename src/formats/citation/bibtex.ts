import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { CitationItem } from './citation-item.ts';

// The library would drop each letter that it has no command for, and leaves the names of bodies as they are: letters
// stay themselves, as every program of today reads them, and what TeX takes for a command is written here.
const { format } = plugins.config.get('@bibtex');
format.asciiOnly = false;
format.useIdAsLabel = true;
format.checkLabel = false;

/** An entry for BibTeX. */
export function bibtex(item: CitationItem): string {
  const { title, author, 'container-title': container, publisher, URL: url } = item;
  const texItem = {
    ...item,
    author: author.map(({ literal }) => ({ literal: texText(literal) })),
    ...(container === undefined ? {} : { 'container-title': texText(container) }),
    ...(publisher === undefined ? {} : { publisher: texText(publisher) }),
    ...(url === undefined ? {} : { URL: url.replace(/[{}]/g, encodeURIComponent) }),
  };
  return plugins.output
    .format('bibtex', [texItem], { format: 'object' })
    .map(({ type, label, properties }) => {
      // In braces once more, a title keeps its capitals, of which the library knows only those without accents.
      const fields = Object.entries({ ...properties, title: `{${texText(title)}}` })
        // That is the address once more, as text that TeX would read.
        .filter(([field, value]) => field !== 'howpublished' && value !== '')
        .flatMap(([field, value]) => (field === 'month' ? monthAndDay(value) : [`${field} = {${value}}`]))
        .map((field) => `  ${field},\n`);
      return `@${type}{${label},\n${fields.join('')}}\n`;
    })
    .join('');
}

// The library writes `nov 22` as the month, which is none to the styles: they know the months by names without braces.
function monthAndDay(value: string): readonly string[] {
  const [month = '', day] = value.split(' ');
  return [`month = ${month}`, ...(day === undefined ? [] : [`day = {${day}}`])];
}

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const texText = (text: string): string =>
  text.replace(/[\\{}~^&%$#_]/g, (sign) => commands[sign] ?? `\\${sign}`);
