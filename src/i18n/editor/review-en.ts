import type { ReviewMessages } from './review-es.ts';

export const reviewEn: ReviewMessages = {
  command: {
    help: `Usage: npm run review -- [--base origin/main] [--format terminal|markdown|json|annotations|code-quality] [--lang es|en]

Says what a proposal changes: which records, which facts, which pages and which errors, against the branch that it
came from. Writes nothing. Ends with 1 where the content has an error, and with 2 where the command is wrong.

  --base     What to compare with; origin/main where left out, or main where there is none.
  --format   terminal (to read here), markdown (for the summary of the proposal), json (for programs),
             annotations (notes beside the lines, on GitHub and Gitea), code-quality (the same on GitLab).
`,
    usage:
      'Usage: npm run review -- [--base origin/main] [--format terminal|markdown|json|annotations|code-quality] [--lang es|en]',
    unknownFormat: (format) =>
      `“${format}” is not a format. Accepted: terminal, markdown, json, annotations, code-quality.`,
    noRepository: (folder) =>
      `The folder “${folder}” is in no git repository: there is nothing to compare with.`,
    noBase: (base) =>
      `This repository has no “${base}”. Fetch it with “git fetch origin”, or name another with --base.`,
    noCommonBase: (base) =>
      `“${base}” and what is here have no commit in common. If the repository was fetched in part, complete it with “git fetch --unshallow”.`,
  },
  title: 'Review of the proposal',
  against: (commit) => `Against version ${commit}.`,
  nothing: 'The content does not change.',
  counts: {
    added: (n) => (n === 1 ? '1 new record' : `${n} new records`),
    changed: (n) => (n === 1 ? '1 changed record' : `${n} changed records`),
    renamed: (n) => (n === 1 ? '1 renamed record' : `${n} renamed records`),
    removed: (n) => (n === 1 ? '1 removed record' : `${n} removed records`),
    respelled: (n) =>
      n === 1
        ? 'In 1 file only the way it is written or the key of a renamed record changes, not what it says.'
        : `In ${n} files only the way they are written or the key of a renamed record changes, not what they say.`,
  },
  change: { added: 'New', changed: 'Changed', renamed: 'Renamed', removed: 'Removed' },
  formerly: (key) => `formerly ${key}`,
  settings: 'settings',
  moreRecords: (n) => (n === 1 ? 'And 1 more record.' : `And ${n} more records.`),
  moreLines: (n) => (n === 1 ? 'And 1 more change.' : `And ${n} more changes.`),
  recordsTitle: 'Records',
  findingsTitle: 'Errors and warnings',
  introduced: (errors, warnings) =>
    `The proposal brings ${errors === 1 ? '1 error' : `${errors} errors`} and ${warnings === 1 ? '1 warning' : `${warnings} warnings`}.`,
  noneIntroduced: 'The proposal brings no errors or warnings.',
  mended: (n) => (n === 1 ? 'It mends 1 that was there.' : `It mends ${n} that were there.`),
  kept: (errors, warnings) =>
    `There before and still there: ${errors === 1 ? '1 error' : `${errors} errors`} and ${warnings === 1 ? '1 warning' : `${warnings} warnings`}.`,
  moreFindings: (n) => (n === 1 ? 'And 1 more.' : `And ${n} more.`),
  pagesTitle: 'Pages',
  everywhere: 'The settings of the site change: any page may change.',
  own: (n) => (n === 1 ? '1 page of the records' : `${n} pages of the records`),
  naming: (n) => (n === 1 ? '1 page that names them' : `${n} pages that name them`),
  pagesNote: 'Indexes, lists, search and data files are not counted: they change with any record.',
  morePages: (n) => `and ${n} more`,
  pagesUnknown: {
    proposal:
      'Pages and score will be known once the proposal has no errors: with them no site can be built.',
    base: 'Pages and score cannot be compared: the version that the proposal starts from has errors. The proposal has none.',
  },
  scoresTitle: 'Score',
  score: (before, after) => `Of the collection, from 0 to 100: ${before} → ${after}.`,
  scoreOf: (title, before, after) => `${title}: ${before} → ${after}`,
  noScore: 'no score',
};
