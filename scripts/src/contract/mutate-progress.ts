// What came of mutants, kept in a file, so that a run of hours can go on after it was stopped.
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { loadAllCases } from '@statsig-console/contract/suite';
import type { Fate } from './mutate-run.ts';
import type { Tried } from './mutate-worker.ts';

export interface Progress {
  readonly fates: ReadonlyMap<number, Fate>;
  readonly add: (tried: Tried) => void;
}

/**
 * Opens a file of progress, or begins it.
 *
 * @param file none keeps nothing
 * @param state what the mutants are made of; with the committed cases, what their fate depends on
 * @throws Error when the file is of another state
 */
export function openProgress(file: string | undefined, state: unknown): Progress {
  const fates = new Map<number, Fate>();
  if (file === undefined) return { fates, add: ({ index, fate }) => fates.set(index, fate) };
  const digest = createHash('sha256')
    .update(JSON.stringify([state, loadAllCases()]))
    .digest('hex');
  if (!existsSync(file)) writeFileSync(file, `${JSON.stringify({ state: digest })}\n`);
  const text = readFileSync(file, 'utf8');
  // What follows the last line break was cut off in the middle.
  const [first = '', ...whole] = text
    .slice(0, text.lastIndexOf('\n') + 1)
    .split('\n')
    .slice(0, -1);
  if (!first.includes(digest))
    throw new Error(
      `${file} is of other mutants or other expectations than there are now. Delete it, or name another file.`,
    );
  for (const line of whole) {
    // Written below.
    const { index, fate } = JSON.parse(line) as Tried;
    fates.set(index, fate);
  }
  if (!text.endsWith('\n')) writeFileSync(file, [first, ...whole, ''].join('\n'));
  return {
    fates,
    add(tried) {
      fates.set(tried.index, tried.fate);
      appendFileSync(file, `${JSON.stringify(tried)}\n`);
    },
  };
}
