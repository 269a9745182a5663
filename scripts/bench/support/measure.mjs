// @ts-check
// What the benchmarks that take time share.
import os from 'node:os';

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/**
 * Runs every contender once a round, in an order that is drawn for each round, so that whatever else the machine does hits all
 * alike, and nobody always pays for the garbage of the same other one.
 *
 * @param {readonly (() => Promise<number>)[]} contenders each answers what it measured
 * @param {number} rounds
 * @returns {Promise<number[][]>} by contender, by round
 */
export async function interleave(contenders, rounds) {
  /** @type {number[][]} */
  const results = contenders.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const index of shuffled(contenders.length)) {
      const measured = await contenders[index]?.();
      if (measured !== undefined) results[index]?.push(measured);
    }
  }
  return results;
}

/** @param {number} length */
function shuffled(length) {
  const draws = Array.from({ length }, (_, index) => ({ index, draw: Math.random() }));
  return draws.sort((a, b) => a.draw - b.draw).map(({ index }) => index);
}

/**
 * The median of one measurement's ratios to another of the same round: neighbours in time have seen the same machine.
 *
 * @param {readonly number[]} values
 * @param {readonly number[]} base
 */
export function medianRatio(values, base) {
  return median(values.map((value, round) => value / (base[round] ?? Number.NaN)));
}

/** Whether figures can be trusted: a machine that is busy with something else says so. */
export function machine() {
  const [load = 0] = os.loadavg();
  const cores = os.availableParallelism();
  return `Node ${process.version}, ${cores} cores, load ${load.toFixed(1)}${load > cores / 2 ? ' (busy)' : ''}`;
}
