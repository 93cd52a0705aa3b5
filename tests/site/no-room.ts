import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { resolve, sep } from 'node:path';

/*
 * Loaded before a command (`node --import`), it makes the disk below NO_ROOM_IN refuse with the error NO_ROOM_CODE
 * whatever would be written after NO_ROOM_AFTER files, in every thread by itself.
 */
const folder = resolve(process.env['NO_ROOM_IN'] ?? '.');
const code = process.env['NO_ROOM_CODE'] ?? 'ENOSPC';
let left = Number(process.env['NO_ROOM_AFTER'] ?? 0);

const isWithin = (path: unknown): boolean => {
  const text = path instanceof URL ? path.pathname : typeof path === 'string' ? resolve(path) : '';
  return text === folder || text.startsWith(folder + sep);
};

function refuseBelow(path: unknown, call: string): void {
  if (!isWithin(path)) return;
  left -= 1;
  if (left >= 0) return;
  throw Object.assign(new Error(`${code}: refused by the test, ${call} '${String(path)}'`), {
    code,
    path: String(path),
  });
}

const { writeFileSync, openSync, renameSync, linkSync, copyFileSync } = fs;
const { writeFile } = fs.promises;
fs.writeFileSync = (path, ...rest) => {
  refuseBelow(path, 'open');
  writeFileSync(path, ...rest);
};
fs.openSync = (path, flags, mode) => {
  if (flags !== undefined && flags !== 'r') refuseBelow(path, 'open');
  return openSync(path, flags ?? 'r', mode);
};
fs.renameSync = (from, to) => {
  refuseBelow(to, 'rename');
  renameSync(from, to);
};
fs.linkSync = (from, to) => {
  refuseBelow(to, 'link');
  linkSync(from, to);
};
fs.copyFileSync = (from, to, mode) => {
  refuseBelow(to, 'copyfile');
  copyFileSync(from, to, mode);
};
fs.promises.writeFile = async (path, ...rest) => {
  refuseBelow(path, 'open');
  return writeFile(path, ...rest);
};
syncBuiltinESMExports();
