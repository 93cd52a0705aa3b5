import { bodies } from './bodies.ts';
import { fields } from './fields.ts';
import { files, sizes } from './files.ts';
import { folders } from './folders.ts';
import type { HostileInput } from './hostile-input.ts';
import { imports } from './imports.ts';
import { links } from './links.ts';
import { readers } from './readers.ts';

/** Every hostile input, by the way it comes in. */
export const corpus = {
  bodies,
  links,
  fields,
  files,
  sizes,
  folders,
  imports,
  readers,
} as const satisfies Readonly<Record<string, readonly HostileInput[]>>;
