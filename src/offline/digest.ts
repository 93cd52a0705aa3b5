/** As many characters of a digest as tell any two files apart. */
export const DIGEST_LENGTH = 22;

/** SHA-256 of bytes, in base64url, shortened. Where a page may have service workers, it may have this. */
export async function digestOf(content: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return btoa(String.fromCharCode(...digest))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .slice(0, DIGEST_LENGTH);
}
