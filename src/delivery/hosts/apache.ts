import { type Delivery, type Moved, rootFiles } from '../delivery.ts';
import { movedPattern, movedTarget, pathPattern } from '../patterns.ts';

/** What Apache reads in the folder of the site, where `AllowOverride FileInfo` lets it. */
export function apacheFile({ base, rules, types, moved }: Delivery): string {
  const packed = '(?:\\.(?:br|gz))?$';
  const when = (pattern: string): string => `"expr=%{REQUEST_URI} =~ m#${pattern.replace(/\$$/, packed)}#"`;
  return `# Written by the build, for Apache 2.4.10 or newer with AllowOverride FileInfo and mod_headers, mod_rewrite, mod_mime.

ErrorDocument 404 ${base}404.html

<IfModule mod_rewrite.c>
  RewriteEngine On
  RewriteBase ${base}

  # For servers, not for readers.
  RewriteRule (?:^|/)\\.(?!well-known/)|^(?:${rootFiles.headers}|${rootFiles.redirects})$ - [R=404,L]
${moved.map((one) => `  ${movedRule(one, base)}`).join('\n')}

  # What is compressed beside a file.
  RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
  RewriteCond %{REQUEST_FILENAME}.br -f
  RewriteRule ^(.+)$ $1.br [E=no-gzip:1,E=no-brotli:1,L]
  RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b
  RewriteCond %{REQUEST_FILENAME}.gz -f
  RewriteRule ^(.+)$ $1.gz [E=no-gzip:1,E=no-brotli:1,L]
</IfModule>
AddEncoding br .br
AddEncoding gzip .gz

<IfModule mod_headers.c>
${Object.entries(types)
  .map(([ending, type]) => `  Header set Content-Type "${type}" ${when(`\\.${ending}$`)}`)
  .join('\n')}
  Header merge Vary Accept-Encoding ${when(`\\.(?:${Object.keys(types).join('|')})$`)}
${rules
  .flatMap(({ files, headers }) =>
    Object.entries(headers).map(
      ([header, value]) => `  Header always set ${header} "${value}" ${when(pathPattern(files, base))}`,
    ),
  )
  .join('\n')}
</IfModule>
`;
}

/** An address that moved, and what goes with it. */
const movedRule = (moved: Moved, base: string): string =>
  `RewriteRule ${movedPattern(moved, base)} ${movedTarget(moved)}${moved.alone ? '' : '$1'} [R=301,L]`;
