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
const LONG = 20;

/** Asks a person at a terminal. Ctrl+C ends it, as a `Cancelled`. */
export function terminalInterview({ ask }: EditingMessages, terminal: Terminal = {}): Interview {
  const theme = { style: { keysHelpTip: () => ask.keys } };
  return {
    text: async ({ question, suggestion, problem }) => {
      const validate = (typed: string): string | true => problem?.(typed.trim()) ?? true;
      const typed = await answer(
        input(
          {
            message: asked(question),
            validate,
            ...(suggestion === undefined ? {} : { default: suggestion }),
          },
          terminal,
        ),
      );
      return typed.trim();
    },
    choose: async <T>({ question, first = [], choices, more }: ChoiceQuestion<T>) => {
      const source = (typed = ''): (Separator | { value: Choice<T>; name: string })[] => {
        // Of a long list none is offered before a word is typed: a key pressed twice would choose it.
        const isOpen = typed !== '' || choices.length <= LONG;
        const found = isOpen
          ? [...choicesFor(typed, [...first, ...choices]), ...(more?.(typed.trim()) ?? [])]
          : first;
        return [
          ...found.map((choice) => ({ value: choice, name: choice.label })),
          ...(isOpen ? [] : [new Separator(ask.type(choices.length))]),
          ...(isOpen && found.length === 0 ? [new Separator(ask.none)] : []),
        ];
      };
      return (await answer(search({ message: asked(question), source, pageSize: SHOWN, theme }, terminal)))
        .value;
    },
    tell: (text) => void (terminal.output ?? stdout).write(`${text}\n`),
  };
}

/** A question that is only a name is told apart from its answer. */
const asked = (question: string): string => (/[.?:]$/.test(question) ? question : `${question}:`);

async function answer<T>(prompt: Promise<T>): Promise<T> {
  try {
    return await prompt;
  } catch (error) {
    throw error instanceof Error && error.name === 'ExitPromptError' ? new Cancelled() : error;
  }
}
