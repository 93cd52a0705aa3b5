import { type Delivery, HOSTS_FOLDER, rootFiles } from './delivery.ts';
import { apacheFile } from './hosts/apache.ts';
import { caddyFile } from './hosts/caddy.ts';
import { cloudFrontFunctions } from './hosts/cloudfront.ts';
import { headersFile } from './hosts/headers-file.ts';
import { nginxFile } from './hosts/nginx.ts';
import { redirectsFile } from './hosts/redirects-file.ts';
import { vercelFile } from './hosts/vercel.ts';

/** Where the definition itself is, for what is written in no other file. */
export const DELIVERY_FILE = `${HOSTS_FOLDER}/delivery.json`;

/** The files that tell each kind of host how to deliver a site: text by path in the built site. */
export function hostFiles(delivery: Delivery): ReadonlyMap<string, string> {
  const { request, response } = cloudFrontFunctions(delivery);
  return new Map([
    [rootFiles.headers, headersFile(delivery)],
    [rootFiles.redirects, redirectsFile(delivery)],
    [rootFiles.apache, apacheFile(delivery)],
    [`${HOSTS_FOLDER}/nginx.conf`, nginxFile(delivery)],
    [`${HOSTS_FOLDER}/Caddyfile`, caddyFile(delivery)],
    [`${HOSTS_FOLDER}/vercel.json`, vercelFile(delivery)],
    [`${HOSTS_FOLDER}/cloudfront-request.js`, request],
    [`${HOSTS_FOLDER}/cloudfront-response.js`, response],
    [DELIVERY_FILE, `${JSON.stringify(delivery, null, 2)}\n`],
  ]);
}
