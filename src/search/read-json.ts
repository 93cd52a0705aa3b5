/**
 * The content of a JSON file of the site.
 * @throws when it cannot be had.
 */
export async function readJson<Content>(address: string | URL): Promise<Content> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  const content: Content = await answer.json();
  return content;
}
