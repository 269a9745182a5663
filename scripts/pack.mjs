// @ts-check
// `npm run pack [-- FOLDER]`: tarballs of the packages, to install them from a clone.
import path from 'node:path';
import { packInto } from './packing.mjs';

/**
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
export async function main([folder = 'tarballs', ...more]) {
  if (folder.startsWith('-') || more.length > 0) {
    console.error('npm run pack: takes one folder, such as `npm run pack -- ../my-app/vendor`.');
    return 2;
  }
  const tarballs = new Map(packInto(path.resolve(folder)));
  /** @param {import('./packing.mjs').Published[]} names */
  const list = (...names) => names.map((name) => quoted(String(tarballs.get(name)))).join(' ');
  // Together, since npm looks for what one needs of the others where it gets packages from otherwise.
  console.log(`
Packed. In the folder of your project:

npm install ${list('client', 'sdk', 'ingestion')}
npm install --save-dev ${list('spec', 'contract')}`);
  return 0;
}

/** @param {string} file */
function quoted(file) {
  return /[^\w./:@\\-]/.test(file) ? JSON.stringify(file) : file;
}
