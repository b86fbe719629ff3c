/** Where a program is that the machine may or may not have. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {string | undefined} wanted a path that somebody set
 * @param {readonly string[]} names what it may be called on the PATH
 * @returns {string | undefined} its path, or undefined where there is none
 */
export function findProgram(wanted, names) {
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)];
  const paths = [wanted ?? '', ...folders.flatMap((folder) => names.map((name) => join(folder, name)))];
  return paths.find((path) => path !== '' && isExecutable(path));
}
