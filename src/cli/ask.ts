import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline/promises';

/** Asks in the terminal, one question after the other. */
export interface Asker {
  /** The answer; the fallback where there is none. Undefined where whoever is asked leaves. */
  readonly ask: (question: string, fallback?: string) => Promise<string | undefined>;
  readonly close: () => void;
}

export function createAsker(): Asker {
  const terminal = createInterface({ input: stdin, output: stdout });
  // Read as a sequence of lines: of answers that come all at once, as from a file, a question would take only one.
  const lines = terminal[Symbol.asyncIterator]();
  return {
    ask: async (question, fallback) => {
      stdout.write(`${question}${fallback === undefined || fallback === '' ? '' : ` (${fallback})`}: `);
      const { value, done } = await lines.next();
      if (done) return undefined;
      return value.trim() === '' ? (fallback ?? '') : value.trim();
    },
    close: () => {
      terminal.close();
    },
  };
}
