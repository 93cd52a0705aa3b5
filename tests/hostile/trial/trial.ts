/** A file put into a small content folder that is otherwise in order. */
export interface PutFile {
  /** Path in the content folder. */
  readonly path: string;
  readonly data: string | Uint8Array;
}

/** What is put into a content folder on a disk. */
export type PutEntry =
  | PutFile
  /** A symbolic link; `{outside}` stands for a folder beside the content folder, which holds a secret. */
  | { readonly path: string; readonly linkTo: string }
  | { readonly path: string; readonly pipe: true }
  | { readonly path: string; readonly folder: true };

/** What is read as text by one function of the site. */
export type TextReader =
  'endless' | 'fatal' | 'date' | 'link' | 'citations' | 'key' | 'body' | 'log' | 'csv-cell' | 'markdown';

/** One hostile input, and by which way it comes in. Plain data, which goes from one process to another. */
export type Trial =
  | { readonly kind: 'content'; readonly files: readonly PutFile[]; readonly isDeep?: boolean }
  | { readonly kind: 'folder'; readonly entries: readonly PutEntry[] }
  | { readonly kind: 'import'; readonly data: string | Uint8Array; readonly mapping?: string }
  | { readonly kind: 'mapping'; readonly text: string }
  | { readonly kind: 'text'; readonly reader: TextReader; readonly text: string }
  | { readonly kind: 'request'; readonly target: string; readonly base?: string }
  | { readonly kind: 'form'; readonly before?: string; readonly values: unknown; readonly body: string };

/** What became of it. */
export interface Verdict {
  /** The messages with which it was refused, each with its place; none where it was taken. */
  readonly refusals: readonly string[];
  /** What is wrong with the answer: a message that could harm, an output that could. */
  readonly faults: readonly string[];
}
