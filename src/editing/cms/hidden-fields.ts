/** Names, in the form, of what is not a field of the file; none is a name that a schema has. */

/** The list that the file belongs to. */
export const FILES = '_files';

/** The file as it was read, which what is written is compared with. */
export const BEFORE = '_before';

/** The text after the fields. */
export const BODY = '_body';

/** Other names of the record, by which one finds it where a field asks for its key. */
export const NAMES = '_names';
