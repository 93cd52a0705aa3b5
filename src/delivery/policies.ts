/** Directives of a Content-Security-Policy, in the order in which they are written. */
export type Directives = Readonly<Record<string, readonly string[]>>;

/** A policy as the header and the `meta` have it. */
export const policyText = (directives: Directives): string =>
  Object.entries(directives)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');

/**
 * What a page may do, as far as it can say so itself, which it does for hosts that send no headers: everything comes
 * from the site’s own host, and no script or style is written into a page. `upgrade-insecure-requests` is left out:
 * every address is relative to the host, and the site is to work over plain HTTP too.
 */
const pageDirectives = {
  'default-src': ["'self'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'worker-src': ["'self'"],
  'frame-src': ["'none'"],
  'media-src': ["'none'"],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
} satisfies Directives;

export const metaPolicy: string = policyText(pageDirectives);

/** What only a header can say: no other page shows this one in a frame. */
export const unframed: Directives = { 'frame-ancestors': ["'none'"] };

/**
 * @param drawingStyles source expression, such as `'sha256-…'`, of the one style sheet that every drawing bears which
 *   is a file of its own; no page has it.
 */
export const pagePolicy = (drawingStyles: string): string =>
  policyText({ ...pageDirectives, 'style-src': ["'self'", drawingStyles], ...unframed });

/**
 * A file of data that is opened by itself runs nothing and loads nothing. Styles are not spoken of, and pictures may
 * be written into the page: so are those with which browsers show XML.
 */
export const dataPolicy: string = policyText({
  'script-src': ["'none'"],
  'connect-src': ["'none'"],
  'img-src': ['data:'],
  'font-src': ["'none'"],
  'media-src': ["'none'"],
  'frame-src': ["'none'"],
  'worker-src': ["'none'"],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  ...unframed,
});

/** Search runs in a worker, which has the policy of its script: no page needs to be allowed WebAssembly. */
export const searchWorkerPolicy: string = policyText({
  'default-src': ["'none'"],
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'connect-src': ["'self'"],
  ...unframed,
});

/** What a browser can do that no page asks for; to copy a citation is all that one does. */
const powerless = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
] as const;

export const permissionsPolicy: string = [
  ...powerless.map((feature) => `${feature}=()`),
  'clipboard-write=(self)',
].join(', ');
