// @ts-check
// What preflight costs on top of reading: `pnpm bench preflight`. Fewer rows with PREFLIGHT_ROWS=100000.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { interleave, machine, median, medianRatio } from './support/measure.mjs';
import { writeTables } from './support/tables.mjs';

const ROWS = Number(process.env['PREFLIGHT_ROWS'] ?? 5_000_000);
const ROUNDS = 3;
const child = fileURLToPath(new URL('./support/read.mjs', import.meta.url));

/** @typedef {{ seconds: number, megabytes: number, rows: number }} Measured */

/**
 * Reads a file in a process of its own, so that its memory is its own.
 *
 * @param {'bare' | 'preflight'} how
 * @param {string} file
 * @returns {Measured}
 */
function measure(how, file) {
  const printed = execFileSync(process.execPath, [child, how, file], { encoding: 'utf8' });
  /** @type {Measured} */
  const measured = JSON.parse(printed);
  if (measured.rows !== ROWS) throw new Error(`${how} read ${measured.rows} rows of ${file}.`);
  return measured;
}

const folder = mkdtempSync(path.join(tmpdir(), 'bench-preflight-'));
try {
  await writeTables(folder, ROWS);
  console.log(`${ROWS.toLocaleString('en-US')} rows, 5 columns; ${machine()}`);
  console.log('processor time             size   bare parser     preflight   speed    memory above start');
  for (const ending of ['csv', 'ndjson', 'parquet']) {
    const file = path.join(folder, `rows.${ending}`);
    let most = 0;
    const [bare = [], checked = []] = await interleave(
      [
        async () => measure('bare', file).seconds,
        async () => {
          const { seconds, megabytes } = measure('preflight', file);
          most = Math.max(most, megabytes);
          return seconds;
        },
      ],
      ROUNDS,
    );
    const columns = [
      ending.padEnd(20),
      `${(statSync(file).size / 1e6).toFixed(0)} MB`.padStart(9),
      `${median(bare).toFixed(1)} s`.padStart(13),
      `${median(checked).toFixed(1)} s`.padStart(13),
      medianRatio(bare, checked).toFixed(2).padStart(7),
      `${most.toFixed(0)} MB`.padStart(22),
    ];
    console.log(columns.join(' '));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
