import type { Rule, RuleProblem } from '../content.ts';
import { onceForEach } from '../once-for-each.ts';
import type { ParsedFile } from '../parse-file.ts';
import { textsIn } from '../texts.ts';

type Kind = 'email' | 'phone' | 'identity' | 'person';

const TITLE = 'Lic|Licda|Dra?|Mtr[oa]|Ing|Arq|Sra?|Srta|Profr?a?|Mrs?|Ms|(?<=[Ee]l |[Ll]a )C';
const OFFICE =
  'director(?:a)?(?: general)?|embajador(?:a)?|(?:sub)?secretari[oa]|president[ea]|ministr[oa]|coordinador(?:a)?|canciller|titular|ambassador|minister|secretary|chancellor';
/** Two or more words with a capital, none of which is the title of another person. */
const NAME = `\\p{Lu}\\p{Ll}+(?: (?:(?:de|del|de la|y) )?(?!(?:${TITLE})\\.)\\p{Lu}(?:\\p{Ll}+|\\.(?= \\p{Lu})))+`;

/** What looks like the data of a person: an address, a number, or a name with its title or its post. */
const patterns: Readonly<Record<Kind, RegExp>> = {
  // From where a word begins only: from each letter of a long one it would be gone through again.
  email:
    /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+(?:@| ?[[(](?:arroba|at)[\])] ?)[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/giu,
  phone:
    /\+\d{1,3}[ .-]?(?:\(\d{1,4}\)|\d{1,4})(?:[ .-]?\d{2,4}){2,4}|\(\d{2,3}\) ?\d{3,4}[ -]?\d{4}|\b\d{2,3}-\d{4}-\d{4}\b|\b(?:tel|tels|teléfono|teléfonos|cel|celular|whatsapp|phone|telephone|mobile|fax)\b\.?:? ?[+(]?\d[\d ().-]{5,}\d/giu,
  // Letters of a name and a date of birth, as tax and population registers write them, or a number that is named.
  identity:
    /\b[A-Z]{4}\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[A-Z\d]{3}(?:[A-Z\d]{5})?\b|\b(?:RUT|RUN|DNI|CURP|[Cc]édula(?: de identidad)?|[Pp]asaporte|[Pp]assport)\b:? ?(?:n\.º |no\. )?[A-Z]{0,2}\d[\d.]{5,}(?:-[\dkK])?/g,
  person: new RegExp(`(?<![\\p{L}\\d])(?:(?:${TITLE})\\. ?|(?:${OFFICE}),? )${NAME}`, 'gu'),
};

const EMAIL_SIGN = /@|[[(](?:arroba|at)[\])]/iu;

/** Words before a name that make it an institution’s. */
const NAMED_AFTER =
  /(?:institut|hospital|universi|escuela|school|college|fundaci|foundation|centro|cent(?:er|re)|premio|prize|award|cátedra|chair|calle|avenida|street)[\p{L}\s]*$/iu;

/** Letters before a name in which its institution is looked for. */
const NEAR = 200;

const kinds = ['email', 'phone', 'identity', 'person'] as const satisfies readonly Kind[];

/** What a document is called and who signs it are public already, and addresses are no words. */
const isOwnWords = (path: readonly PropertyKey[], type: ParsedFile['type']): boolean => {
  const name = path.findLast((part) => typeof part === 'string');
  if (path.some((part) => part === 'url' || part === 'officialUrl' || part === 'archivedUrl')) return false;
  if (name === 'website') return false;
  return type === 'source' ? name === 'note' : path[0] !== 'documents' && path[0] !== 'imported';
};

/** What looks like the data of a person, and where it stands. */
interface Suspect extends Pick<RuleProblem, 'path' | 'at'> {
  readonly kind: Kind;
  readonly match: string;
}

/** No record needs the addresses, the numbers or the names of private persons. */
export const personalData: Rule = ({ files, site, messages }) => {
  // The site may give its own address anywhere; while it cannot be known, none is told apart from it.
  const own = site?.data?.contact.email;
  return files.flatMap((file): RuleProblem[] =>
    suspectsIn(file)
      .filter(({ kind, match }) => kind !== 'email' || (own !== undefined && match !== own))
      .map(({ kind, match, ...place }) => ({
        rule: 'personal-data',
        severity: 'warning',
        what: messages.rules.personalData[kind](match),
        file,
        ...place,
      })),
  );
};

/** Also those that are the site’s own address. */
export const suspectsIn = onceForEach((file: ParsedFile): readonly Suspect[] =>
  file.role.kind === 'record' || file.role.kind === 'translation' ? [...inFields(file), ...inBody(file)] : [],
);

const inFields = (file: ParsedFile): readonly Suspect[] =>
  textsIn(file).flatMap(({ path, text, field }) =>
    field.values === undefined && isOwnWords(path, file.type)
      ? found(text).map(({ kind, match }) => ({ kind, match, path }))
      : [],
  );

const inBody = (file: ParsedFile): readonly Suspect[] =>
  (file.body?.markdown ?? '').split('\n').flatMap((line, n) =>
    // Addresses of links and citations are no words; what follows them keeps its column.
    found(line.replace(/\]\([^)]*\)|\[@[^\]]*\]/g, (link) => ' '.repeat(link.length))).map(
      ({ kind, match, index }) => ({ kind, match, at: { line: file.bodyLine + n, column: index + 1 } }),
    ),
  );

const found = (text: string) =>
  kinds.flatMap((kind) => {
    // Without its sign, each word would be gone through from each of its letters.
    if (kind === 'email' && !EMAIL_SIGN.test(text)) return [];
    // Most texts have nothing, and to ask for all matches costs more than to look for the first.
    if (text.search(patterns[kind]) < 0) return [];
    return [...text.matchAll(patterns[kind])].flatMap(({ 0: match, index }) =>
      kind === 'person' && NAMED_AFTER.test(text.slice(Math.max(0, index - NEAR), index))
        ? []
        : [{ kind, match, index }],
    );
  });
