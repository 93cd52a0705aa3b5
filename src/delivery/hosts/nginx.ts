import { type Delivery, type Moved, rootFiles, unslashed } from '../delivery.ts';
import { literally, pathPattern } from '../patterns.ts';

const variable = (header: string): string => `$site_${header.toLowerCase().replaceAll('-', '_')}`;

/** What is included in the `server` of nginx. */
export function nginxFile({ base, rules, types, moved }: Delivery): string {
  const headers = [...new Set(rules.flatMap((rule) => Object.keys(rule.headers)))];
  const inBase = `^${literally(base)}`;
  return `# Written by the build. In nginx, in a server that says where it listens and where the site is:
#
#   server {
#     listen 443 ssl;
#     server_name …;
#     root …;                     # the folder of the site is ${base === '/' ? 'this one' : `${base} in this one`}
#     include …/.hosts/nginx.conf;
#     # brotli_static on;         # where nginx has the module (libnginx-mod-http-brotli-static, ngx_brotli)
#     # add_header Strict-Transport-Security …;   # yours to say, once all of the host is served with TLS
#   }
#
# A location of your own that has an add_header is sent none of these headers: nginx inherits all or nothing.

absolute_redirect off;
server_tokens off;

# Headers: what is set last holds, and what stays empty is not sent.
${headers.map((header) => `set ${variable(header)} "";`).join('\n')}
${rules
  .map(
    ({ files, headers: set }) => `if ($uri ~ "${pathPattern(files, base)}") {
${Object.entries(set)
  .map(([header, value]) => `  set ${variable(header)} "${value}";`)
  .join('\n')}
}`,
  )
  .join('\n')}
${headers.map((header) => `add_header ${header} ${variable(header)} always;`).join('\n')}

location ${base} {
  index index.html;
  error_page 404 ${base}404.html;
  gzip_static on;
  gzip_vary on;
  default_type application/octet-stream;
  types {
${Object.entries(types)
  .map(([ending, type]) => `    "${type}" ${ending};`)
  .join('\n')}
  }
}
# For servers, not for readers.
location ~ "${inBase}(?:(?:.*/)?\\.(?!well-known/)|(?:${rootFiles.headers}|${rootFiles.redirects})$)" {
  error_page 404 ${base}404.html;
  return 404;
}
${moved.map(movedLocations).join('')}`;
}

/** An address that moved, and what goes with it. */
const movedLocations = ({ from, to, alone }: Moved): string => {
  const [before, after] = [unslashed(from), unslashed(to)];
  if (alone) {
    const addresses = [...new Set([before, from])];
    return addresses.map((address) => `\nlocation = ${address} { return 301 ${to}; }`).join('') + '\n';
  }
  return `
location = ${before} { return 301 ${to}; }
location ^~ ${before}/ { rewrite "^${literally(before)}/(.*)$" ${after}/$1 permanent; }
location ^~ ${before}. { rewrite "^${literally(before)}\\.(.*)$" ${after}.$1 permanent; }
`;
};
