import { harmless, inMarkdown } from './harmless.ts';
import type { Section } from './sections.ts';

/** What a report says before its sections. */
export interface Head {
  readonly title: string;
  readonly against: string;
}

/** The report for the summary of a proposal, in Markdown. */
export const markdownReport = ({ title, against }: Head, sections: readonly Section[]): string =>
  [
    `## ${inMarkdown(title)}`,
    inMarkdown(against),
    ...sections.flatMap((section) => [
      `### ${inMarkdown(section.title)}`,
      ...section.paragraphs.map(inMarkdown),
      ...(section.items.length === 0 ? [] : [listOf(section, '-', inMarkdown)]),
    ]),
  ].join('\n\n');

/** The report for a terminal. */
export const plainReport = ({ title, against }: Head, sections: readonly Section[]): string =>
  [
    `${title}. ${against}`,
    ...sections.map((section) =>
      [
        section.title.toLocaleUpperCase(),
        ...section.paragraphs.map(harmless),
        ...(section.items.length === 0 ? [] : [listOf(section, '·', harmless)]),
      ].join('\n'),
    ),
  ].join('\n\n');

const listOf = ({ items }: Section, mark: string, say: (text: string) => string): string =>
  items
    .flatMap(({ text, under = [] }) => [
      `${mark} ${say(text)}`,
      ...under.map((line) => `  ${mark} ${say(line)}`),
    ])
    .join('\n');
