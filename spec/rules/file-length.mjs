// @ts-check
// A file is read as a whole, so it fits into a few screens.

/** @import { Problem } from './document.mjs' */

const MOST = 400;

/**
 * @param {readonly { path: string, text: string }[]} files
 * @returns {Problem[]}
 */
export function fileLength(files) {
  return files.flatMap(({ path, text }) => {
    const lines = text.replace(/\n$/, '').split('\n').length;
    if (lines <= MOST) return [];
    return {
      rule: 'file-length',
      where: path,
      message: `The file has ${lines} lines, and ${MOST} are allowed`,
      fix: 'Move parts that have a name of their own into files of their own.',
    };
  });
}
