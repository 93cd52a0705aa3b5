import type { Delivery } from '../delivery.ts';
import { movedPattern, movedTarget, pathPattern } from '../patterns.ts';

/**
 * Functions for CloudFront before an object store: `request` for the viewer’s request, `response` for its answer. They
 * are written in what its runtime 2.0 understands.
 */
export function cloudFrontFunctions({ base, rules, types, moved }: Delivery): {
  readonly request: string;
  readonly response: string;
} {
  const headers = rules.map(({ files, headers: set }) => [pathPattern(files, base), lowered(set)]);
  const known = Object.entries(types).map(([ending, type]) => [`\\.${ending}$`, { 'content-type': type }]);
  const former = moved.map((one) => [movedPattern(one), movedTarget(one), one.alone]);
  return {
    request: `// Written by the build: a function of CloudFront for “viewer request”. Leads on from former addresses (a function may
// have 10 KB; where they are more, the pages that stand at those addresses do) and finds the page of a folder.
var moved = ${JSON.stringify(former, null, 2)};

function leadTo(address) {
  return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location: { value: address } } };
}

function handler(event) {
  var request = event.request;
  for (var i = 0; i < moved.length; i += 1) {
    var found = new RegExp(moved[i][0]).exec(request.uri);
    if (found) return leadTo(moved[i][1] + (moved[i][2] ? '' : found[1] || '/'));
  }
  if (request.uri.endsWith('/')) request.uri += 'index.html';
  else if (!/\\.[^/]+$/.test(request.uri)) return leadTo(request.uri + '/');
  return request;
}
`,
    response: `// Written by the build: a function of CloudFront for “viewer response”. Sets the headers of every answer.
var rules = ${JSON.stringify([...headers, ...known], null, 2)};

function handler(event) {
  var response = event.response;
  var path = response.statusCode >= 400 ? '${base}404.html' : event.request.uri;
  rules.forEach(function (rule) {
    if (!new RegExp(rule[0]).test(path)) return;
    Object.keys(rule[1]).forEach(function (name) {
      response.headers[name] = { value: rule[1][name] };
    });
  });
  return response;
}
`,
  };
}

const lowered = (headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
