/** Whether the reader, or so slow a connection, asks to load nothing that may not be wanted; in a page or a worker. */
export function sparesData(): boolean {
  const connection: unknown = 'connection' in navigator ? navigator.connection : undefined;
  const isSpared =
    typeof connection === 'object' &&
    connection !== null &&
    (('saveData' in connection && connection.saveData === true) ||
      ('effectiveType' in connection && /2g$/.test(String(connection.effectiveType))));
  return isSpared || ('matchMedia' in globalThis && matchMedia('(prefers-reduced-data: reduce)').matches);
}
