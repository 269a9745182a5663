import { afterAll, afterEach, expect } from 'vitest';

/** What Node says of its own interface, not of what is done with it. */
const OF_NODE = ['DeprecationWarning', 'ExperimentalWarning'];

/** As it was before a test stopped the clock. */
const soon = setImmediate;

const warnings: string[] = [];
const keep = ({ name, message }: Error): void => {
  if (!OF_NODE.includes(name)) warnings.push(`${name}: ${message}`);
};

// Node warns of listeners that add up and of timers that overflow. Users would see that on their terminals.
process.on('warning', keep);
afterEach(async () => {
  // They are told of a tick later.
  await new Promise((resolve) => soon(resolve));
  expect(warnings.splice(0)).toEqual([]);
});
afterAll(() => {
  process.off('warning', keep);
});
