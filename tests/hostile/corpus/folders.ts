import type { PutEntry } from '../trial/trial.ts';
import type { HostileInput } from './hostile-input.ts';

const input = (name: string, fate: HostileInput['fate'], ...entries: readonly PutEntry[]): HostileInput => ({
  name,
  fate,
  trial: { kind: 'folder', entries },
});

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>';
const text = (value: string): Uint8Array => new TextEncoder().encode(value);
/** A picture that says that it has so many points: to draw it would take gigabytes. */
const hugePicture = Uint8Array.from([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0xff, 0xff, 0, 0,
  0xff, 0xff, 8, 6, 0, 0, 0, 0, 0, 0, 0,
]);

/** What a content folder on a disk can hold beside files. */
export const folders: readonly HostileInput[] = [
  input('a record that is a link out of the folder', 'refused', {
    path: 'concepts/hostil.mdx',
    linkTo: '{outside}/secret.mdx',
  }),
  input('a source that is a link out of the folder', 'refused', {
    path: 'sources/hostil.yaml',
    linkTo: '{outside}/secret.yaml',
  }),
  input('a record that is a link upwards', 'refused', {
    path: 'pages/hostil.mdx',
    linkTo: '../../outside/secret.mdx',
  }),
  input('a record that is a link to a system file', 'refused', {
    path: 'pages/hostil.mdx',
    linkTo: '/etc/passwd',
  }),
  input('a record that is a link to itself', 'refused', { path: 'pages/hostil.mdx', linkTo: 'hostil.mdx' }),
  input(
    'records that are links to each other',
    'refused',
    { path: 'pages/hostil.mdx', linkTo: 'otro.mdx' },
    { path: 'pages/otro.mdx', linkTo: 'hostil.mdx' },
  ),
  input('a record that is a link to nothing', 'refused', { path: 'pages/hostil.mdx', linkTo: 'nada.mdx' }),
  input('a record that is a link to another', 'refused', { path: 'pages/hostil.mdx', linkTo: 'acerca.mdx' }),
  input('a record without an end', 'refused', { path: 'pages/hostil.mdx', linkTo: '/dev/zero' }),
  input('a record that waits', 'refused', { path: 'pages/hostil.mdx', linkTo: '/dev/tty' }),
  input('a record that is a pipe', 'refused', { path: 'pages/hostil.mdx', pipe: true }),
  input('a record that is a folder', 'refused', { path: 'pages/hostil.mdx', folder: true }),
  input('settings that are a link', 'refused', { path: 'site.yaml', linkTo: '{outside}/secret.yaml' }),
  input('settings that are a pipe', 'refused', { path: 'site.yaml', pipe: true }),
  input('a folder of records that is a link out of the folder', 'refused', {
    path: 'pages',
    linkTo: '{outside}/folder',
  }),
  input('a folder of records that is a link to its own folder', 'refused', { path: 'pages', linkTo: '.' }),
  input('a folder that is a link upwards', 'harmless', { path: 'concepts/hostil', linkTo: '..' }),
  input('a file of no record that is a link', 'harmless', {
    path: 'notas.txt',
    linkTo: '{outside}/secret.mdx',
  }),
  input('a pipe of no record', 'harmless', { path: 'notas.txt', pipe: true }),
  input('an image that is a link out of the folder', 'refused', {
    path: 'images/hostil.webp',
    linkTo: '{outside}/secret.webp',
  }),
  input('an image that is a link to nothing', 'refused', { path: 'images/hostil.webp', linkTo: 'nada' }),
  input('an image that is a pipe', 'refused', { path: 'images/hostil.webp', pipe: true }),
  input('an image that is a folder', 'refused', { path: 'images/hostil.webp', folder: true }),
  input('images that are a link out of the folder', 'refused', { path: 'images', linkTo: '{outside}' }),
  input('an image that is a drawing with a script', 'refused', {
    path: 'images/hostil.webp',
    data: text(SVG),
  }),
  input('an image that is a page', 'refused', {
    path: 'images/hostil.png',
    data: text('<script>alert(1)</script>'),
  }),
  input('an image that is nothing', 'refused', { path: 'images/hostil.jpg', data: text('') }),
  input('an image of another kind', 'refused', { path: 'images/hostil.jpg', data: hugePicture }),
  input('an image that is larger than any screen', 'refused', {
    path: 'images/hostil.png',
    data: hugePicture,
  }),
  input('a file of three million bytes', 'refused', {
    path: 'pages/hostil.mdx',
    data: 'a\n'.repeat(1_500_000),
  }),
  input('a folder of settings of git', 'harmless', {
    path: '.git/config',
    data: '[core]\n\tfsmonitor = id\n',
  }),
  input('a hidden file', 'harmless', { path: 'pages/.hostil.mdx', data: '<script>' }),
  input('a hundred folders deep', 'harmless', { path: `${'a/'.repeat(100)}nota.bin`, data: 'x' }),
];
