import { en } from './en.ts';
import { type EditorMessages, es } from './es.ts';

export type { EditorMessages, ListName } from './es.ts';

/** Languages in which editors can be told of their mistakes. */
export const editorLanguages = ['es', 'en'] as const;
export type EditorLanguage = (typeof editorLanguages)[number];

export const isEditorLanguage = (tag: string): tag is EditorLanguage =>
  editorLanguages.some((language) => language === tag);

/** What editors are told, in their language. */
export const editorMessages = (language: EditorLanguage): EditorMessages => (language === 'en' ? en : es);
