// @ts-check
// Rounds of one row of the benchmark of requests, in a process of their own: `requests.mjs` starts it and gets its figures.
import process from 'node:process';
import { contenders } from './contenders.mjs';
import { interleave } from './measure.mjs';

const WARM_UP = 4;

/**
 * @typedef {object} Row
 * @property {'get' | 'patch'} method
 * @property {string} id
 * @property {number} flight how many are under way at a time
 * @property {number} requests how many each contender sends a round
 *
 * @typedef {{ names: string[], results: number[][] }} Figures requests per second, by contender, by round
 */

/**
 * @param {() => Promise<unknown>} send
 * @param {Row} row
 * @returns {Promise<number>} requests per second
 */
async function measure(send, { requests, flight }) {
  let left = requests;
  const worker = async () => {
    while (left > 0) {
      left -= 1;
      await send();
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: flight }, worker));
  return (requests * 1_000) / (performance.now() - start);
}

process.once('message', async (/** @type {Row & { baseUrl: string, rounds: number }} */ row) => {
  const all = contenders(row.baseUrl);
  const runs = all.map((contender) => () => measure(() => contender[row.method](row.id), row));
  await interleave(runs, WARM_UP);
  const results = await interleave(runs, row.rounds);
  process.send?.({ names: all.map(({ name }) => name), results });
  process.disconnect();
});
