import { stdout } from 'node:process';
import input from '@inquirer/input';
import search, { Separator } from '@inquirer/search';
import { type Choice, choicesFor } from '#editing/choices.ts';
import { Cancelled, type ChoiceQuestion, type Interview } from '#editing/interview.ts';
import type { EditingMessages } from '#i18n/editor/editing-messages.ts';

/** Streams of a terminal; those of the process where they are left out. */
export interface Terminal {
  readonly input?: NodeJS.ReadableStream;
  readonly output?: NodeJS.WritableStream;
}

// As many as one sees at once, and few enough to be read out.
const SHOWN = 9;

/** Asks a person at a terminal. Ctrl+C ends it, as a `Cancelled`. */
export function terminalInterview({ ask }: EditingMessages, terminal: Terminal = {}): Interview {
  const theme = { style: { keysHelpTip: () => ask.keys } };
  return {
    text: async ({ question, suggestion, problem }) => {
      const validate = (typed: string): string | true => problem?.(typed.trim()) ?? true;
      const typed = await answer(
        input(
          { message: question, validate, ...(suggestion === undefined ? {} : { default: suggestion }) },
          terminal,
        ),
      );
      return typed.trim();
    },
    choose: async <T>({ question, choices, more }: ChoiceQuestion<T>) => {
      const source = (typed = ''): (Separator | { value: Choice<T>; name: string })[] => {
        const found = [...choicesFor(typed, choices), ...(more?.(typed.trim()) ?? [])];
        return found.length === 0
          ? [new Separator(ask.none)]
          : found.map((choice) => ({ value: choice, name: choice.label }));
      };
      return (await answer(search({ message: question, source, pageSize: SHOWN, theme }, terminal))).value;
    },
    tell: (text) => void (terminal.output ?? stdout).write(`${text}\n`),
  };
}

async function answer<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    throw error instanceof Error && error.name === 'ExitPromptError' ? new Cancelled() : error;
  }
}
