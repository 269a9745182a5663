// @ts-check
// Generated rows of daily metrics, as files.
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ingestion } from './places.mjs';

const METRICS = ['revenue', 'sessions', 'clicks', 'minutes_active'];

/**
 * Writes the same clean rows as `rows.csv`, `rows.ndjson` and `rows.parquet`.
 *
 * @param {string} folder
 * @param {number} rows
 */
export async function writeTables(folder, rows) {
  const file = path.join(folder, 'rows.csv');
  const out = createWriteStream(file);
  let text = 'user_id,id_type,day,metric,value\n';
  for (let row = 0; row < rows; row += 1) {
    // Every id is another one, and neighbours are not alike.
    const user = (Math.imul(row, 2_654_435_761) >>> 0).toString(36);
    const day = String((row % 28) + 1).padStart(2, '0');
    text += `u_${user}_${row % 1_000},userID,2026-02-${day},${METRICS[row % 4]},${(row % 10_007) / 100}\n`;
    if (text.length < 1 << 16) continue;
    if (!out.write(text)) await once(out, 'drain');
    text = '';
  }
  out.end(text);
  await once(out, 'finish');
  const { DuckDBInstance } = await import(pathToFileURL(ingestion.resolve('@duckdb/node-api')).href);
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  for (const [name, format] of [
    ['rows.ndjson', 'json'],
    ['rows.parquet', 'parquet'],
  ]) {
    await connection.run(
      `COPY (SELECT * FROM '${file}') TO '${path.join(folder, name ?? '')}' (FORMAT ${format})`,
    );
  }
  connection.closeSync();
  instance.closeSync();
}
