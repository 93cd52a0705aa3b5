import { type Delivery, type Moved, rootFiles } from '../delivery.ts';
import { type Files, headersOf } from '../header-rules.ts';
import { movedPattern, movedTarget, pathGlobs } from '../patterns.ts';

/** What is imported in the site of a Caddyfile. */
export function caddyFile({ base, rules, types, moved }: Delivery): string {
  const forHosts = [rootFiles.headers, rootFiles.redirects].map((name) => base + name).join(' ');
  const known = Object.entries(types).map(
    ([ending, type]) => `@${ending} path *.${ending}
    header @${ending} Content-Type "${type}"`,
  );
  return `# Written by the build. In a Caddyfile:
#
#   www.example.org {
#     root * …        # the folder of the site is ${base === '/' ? 'this one' : `${base} in this one`}
#     import …/.hosts/Caddyfile
#   }

handle ${base}* {
  # In this order: of two that set the same header the later one holds.
  route {
${rules.map(({ files, headers }, at) => headerLines(files, headers, base, at)).join('\n')}
${known.map((line) => `    ${line}`).join('\n')}

    # For servers, not for readers.
    @forHosts {
      path */.* ${forHosts}
      not path */.well-known/*
    }
    error @forHosts 404
${moved.map(movedLines).join('')}
    file_server {
      precompressed br gzip
    }
  }
}

handle_errors {
  @missing {
    path ${base}*
    expression {http.error.status_code} == 404
  }
  handle @missing {
    rewrite * ${base}404.html
${Object.entries({ ...headersOf(rules, '404.html'), 'Content-Type': types['html'] ?? 'text/html' })
  .map(([header, value]) => `    header ${header} "${value}"`)
  .join('\n')}
    file_server {
      precompressed br gzip
    }
  }
}
`;
}

function headerLines(
  files: Files,
  headers: Readonly<Record<string, string>>,
  base: string,
  at: number,
): string {
  const set = Object.entries(headers).map(([header, value]) => `${header} "${value}"`);
  // Here `*.csv` is of any folder, `/base/*.csv` of one.
  const globs = files.of === 'endings' ? pathGlobs(files, '') : pathGlobs(files, base);
  return `    @files${at} path ${globs.join(' ')}
${set.map((line) => `    header @files${at} ${line}`).join('\n')}`;
}

/** An address that moved, and what goes with it. */
const movedLines = (moved: Moved, at: number): string => `
    @moved${at} path_regexp moved${at} ${movedPattern(moved)}
    redir @moved${at} ${movedTarget(moved)}${moved.alone ? '' : `{re.moved${at}.1}`} 301
`;
