import type { Report } from '#check/check-content.ts';
import type { Finding } from '#check/finding.ts';
import { excerptOf } from '#check/reporters/excerpt.ts';
import { type EditorLanguage, editorMessages } from '#i18n/editor/messages.ts';
import { previewMessages } from '#i18n/editor/preview-messages.ts';

/** What is wrong with the content, as one page of the preview tells it. */
export interface PageProblems {
  /** In the language of the page. */
  readonly report: Report;
  readonly language: EditorLanguage;
  /** Paths of the files that the page is the text of. */
  readonly own: ReadonlySet<string>;
  /** Whether the page shows its own files, if not as they are, then as they last were without an error. */
  readonly isShown: boolean;
  /** Path that every address begins with. */
  readonly base: string;
}

const FILES_NAMED = 3;

/** The panel on top of a page, as HTML: the errors of its own files, then the others and the warnings, folded. */
export function problemPanel({ report, language, own, isShown, base }: PageProblems): string {
  if (report.findings.length === 0) return '';
  const { page } = previewMessages(language);
  const errors = report.findings.filter(({ severity }) => severity === 'error');
  const warnings = report.findings.filter(({ severity }) => severity === 'warning');
  const [here, elsewhere] = [true, false].map((isOwn) =>
    errors.filter(({ file }) => own.has(file) === isOwn),
  );
  const ownErrors = here ?? [];
  const otherErrors = elsewhere ?? [];
  const files = namedFiles(otherErrors);
  const list = (findings: readonly Finding[]): string => findingList(findings, report, language);
  const parts = [
    errors.length > 0 ? `<h2>${page.errors(errors.length)}</h2>` : '',
    ownErrors.length > 0 ? `<p>${isShown ? page.stillShown : page.notShown} ${page.byItself}</p>` : '',
    ownErrors.length > 0 ? list(ownErrors) : '',
    otherErrors.length > 0
      ? folded(
          ownErrors.length > 0
            ? page.otherErrors(otherErrors.length, files)
            : page.errorsElsewhere(otherErrors.length, files),
          list(otherErrors),
        )
      : '',
    warnings.length > 0 ? folded(page.warnings(warnings.length), list(warnings)) : '',
  ];
  return [
    `<link rel="stylesheet" href="${base}src/styles/preview.css">`,
    `<section class="content-problems" lang="${language}">`,
    ...parts,
    '</section>',
  ].join('');
}

/** What a page holds that cannot be shown. */
export const problemMain = (problems: PageProblems): string =>
  `<h1>${previewMessages(problems.language).page.impossible}</h1>${problemPanel(problems)}`;

/** A page of its own, for when the content leaves no way to make one. */
export function problemPage(problems: PageProblems): string {
  const { language, base } = problems;
  const title = previewMessages(language).page.impossible;
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title>`,
    `<link rel="stylesheet" href="${base}src/styles/site.css">`,
    `<script type="module" src="${base}@vite/client"></script>`,
    `</head><body><main class="wrap">${problemMain(problems)}</main></body></html>`,
  ].join('');
}

const folded = (summary: string, content: string): string =>
  `<details><summary>${summary}</summary>${content}</details>`;

function namedFiles(findings: readonly Finding[]): string {
  const files = [...new Set(findings.map(({ file }) => file))];
  const named = files.slice(0, FILES_NAMED).map((file) => `<code>${escapeHtml(file)}</code>`);
  return [...named, ...(files.length > FILES_NAMED ? ['…'] : [])].join(', ');
}

function findingList(findings: readonly Finding[], report: Report, language: EditorLanguage): string {
  const { page } = previewMessages(language);
  const messages = editorMessages(language);
  const texts = new Map(report.files.map(({ file }) => [file.path, file.text]));
  const items = findings.map((finding) => {
    const { file, line, column, field, what, example, correctedLine } = finding;
    const source = excerptOf(finding, texts.get(file));
    return [
      `<li><p class="place"><code>${escapeHtml(file)}</code>, ${page.place(line, column)}`,
      field === undefined ? '' : ` · <code>${escapeHtml(field)}</code>`,
      '</p>',
      source.length > 0 ? scrolled(source.join('\n')) : '',
      `<p class="said">${escapeHtml(what)}</p>`,
      example === undefined
        ? ''
        : `<p>${correctedLine === undefined ? messages.example : messages.corrected}</p>${scrolled(example)}`,
      '</li>',
    ].join('');
  });
  return `<ul>${items.join('')}</ul>`;
}

/** A mark stands under its place only where the line is not broken. */
const scrolled = (text: string): string => `<pre class="excerpt" tabindex="0">${escapeHtml(text)}</pre>`;

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
