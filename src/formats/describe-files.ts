import { keyFrom } from '#model/key.ts';
import type { PublishedFile } from './data-file.ts';
import { inEachLanguage } from './tables/in-each-language.ts';
import type { InEachLanguage } from './tables/table.ts';

/** A published file and what it says of itself. */
export interface DescribedFile extends PublishedFile {
  /** Distinct among the files, fit for an address; the table's where it is one. */
  readonly name: string;
  readonly title: InEachLanguage;
  readonly about: InEachLanguage;
}

/** The file with its name, title and description: those of its table, of the file itself, or of its format. */
export function describeFile(file: PublishedFile): DescribedFile {
  const path = file.path.replace(/^data\//, '');
  const { table } = file;
  if (table) return { ...file, name: table.name, title: table.title, about: table.about };
  return {
    ...file,
    name: keyFrom(path),
    title: inEachLanguage(
      ({ files, formats, datasets }) =>
        own(files, path)?.title ?? formats[file.format].title(datasets[file.dataset].title),
    ),
    about: inEachLanguage(
      ({ files, formats, datasets, lists }) =>
        own(files, path)?.about ??
        `${datasets[file.dataset].about} ${own(own(lists, file.dataset) ?? {}, file.format) ?? formats[file.format].about}`,
    ),
  };
}

const own = <T>(named: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(named, name) ? named[name] : undefined;
