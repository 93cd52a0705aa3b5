import {
  comparePartialDates,
  dateParts,
  earliestDay,
  formatPartialDate,
  latestDay,
  parsePartialDate,
} from '#model/partial-date.ts';
import { KEY_PATTERN, keyFrom } from '#model/key.ts';
import { csvText } from '#formats/csv.ts';
import { pageMarkdown } from '#formats/page-markdown/page-markdown.ts';
import { historyOf } from '#integrations/git-history.ts';
import { readLog } from '#integrations/git-log.ts';
import { readBody } from '#text/body.ts';
import { splitCitations } from '#text/citations.ts';
import { splitComponents } from '#text/placeholders.ts';
import { readLink } from '#text/record-link.ts';
import { fileFaults } from '../judge/files.ts';
import { fragmentFaults, PAGE } from '../judge/html.ts';
import type { TextReader, Verdict } from './trial.ts';

/** Reads a text by one function of the site. */
export const textVerdict = (reader: TextReader, text: string): Verdict => readers[reader](text);

const taken = (...faults: readonly (string | false)[]): Verdict => ({
  refusals: [],
  faults: faults.filter((fault) => fault !== false),
});
const refused = (why: string): Verdict => ({ refusals: [why], faults: [] });

const readers: Readonly<Record<TextReader, (text: string) => Verdict>> = {
  endless: () => {
    for (;;) if (Math.random() > 1) return taken();
  },
  fatal: () => process.exit(3),
  date: (text) => {
    const date = parsePartialDate(text);
    if (date === undefined) return refused('no date');
    const { year, month = 1, day = 1 } = dateParts(date);
    return taken(
      !text.includes(date) && `reads ${date}`,
      !(earliestDay(date) <= latestDay(date)) && 'ends before it begins',
      comparePartialDates(date, date) !== 0 && 'is not itself',
      Number.isNaN(Date.parse(earliestDay(date))) && 'has no first day',
      Number.isNaN(Date.parse(latestDay(date))) && 'has no last day',
      /Invalid|NaN/.test(formatPartialDate(date, 'es-MX')) && 'has no words',
      !(year >= 1000 && month <= 12 && day <= 31) && 'is none of the calendar',
    );
  },
  link: (text) => {
    const reading = readLink(text);
    if (['unsafe', 'unknown-scheme', 'site-address'].includes(reading.kind)) return refused(reading.kind);
    if (reading.kind === 'record') return taken();
    const protocol = URL.canParse(text, PAGE) ? new URL(text, PAGE).protocol : 'none';
    return taken(
      !['https:', 'http:', 'mailto:'].includes(protocol) && `${reading.kind} leads to ${protocol}`,
    );
  },
  citations: (text) => {
    const parts = splitCitations(text);
    const ends = parts.map((part) => part.at);
    return taken(
      ends.some((at, n) => n > 0 && at <= (ends[n - 1] ?? -1)) && 'are out of order',
      parts.some((part) => 'text' in part && text.slice(part.at, part.at + part.text.length) !== part.text) &&
        'change the text',
    );
  },
  key: (text) => {
    const key = keyFrom(text);
    return taken(key !== '' && !KEY_PATTERN.test(key) && `makes ${key}`);
  },
  body: (text) => {
    const body = readBody(text);
    const lines = text.split('\n').length;
    const misplaced = body.problems.filter(({ line, column }) => line < 1 || line > lines || column < 1);
    const refusals = body.problems.map(({ problem, line }) => `${line}: ${problem}`);
    const left = splitComponents(body.html).flatMap((part) => ('html' in part ? [part.html] : []));
    const markup = left.map((html) => html.replace(/<v-cite data-of="[^"]*"><\/v-cite>/g, ''));
    const harm = markup.map((html) =>
      html.replace(/<a href="(?:concept|project|organization|country):[^"]*"/g, '<a href="/x/"'),
    );
    return {
      refusals,
      faults: [
        ...misplaced.map(({ problem, line, column }) => `${problem} at ${line}:${column}`),
        // What is refused is rendered all the same, for the preview.
        ...harm.flatMap(fragmentFaults),
      ],
    };
  },
  log: (text) => {
    const { files } = historyOf(readLog(text, ''));
    const isPolluted = Object.keys({}).length > 0 || 'created' in {} || 'changed' in {} || 'age' in {};
    return taken(
      isPolluted && 'changes every object',
      Object.values(files).some(({ created }) => typeof created !== 'string') && 'has a file without a day',
    );
  },
  'csv-cell': (text) =>
    taken(...fileFaults('cell.csv', csvText([['a'], [text]])).filter((fault) => !fault.includes('holds U+'))),
  markdown: (text) => {
    const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
    const page = `<!doctype html><html lang="es"><head><link rel="canonical" href="https://x.example/p/"><link rel="alternate" type="text/markdown" href="/p.md"><meta property="og:title" content="${escaped.replace(/"/g, '&quot;')}"></head><body><main><h1>${escaped}</h1><p>${escaped}</p><ul><li><a href="https://x.example/">${escaped}</a></li></ul><table><tr><th>${escaped}</th></tr></table></main></body></html>`;
    return taken(...markdownFaults(page));
  },
};

const markdownFaults = (page: string): readonly string[] =>
  fileFaults('page.md', pageMarkdown(page)?.text ?? '').filter((fault) => !fault.includes('holds U+'));
