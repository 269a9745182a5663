// @ts-check
// Reads a file once, with the bare parser or with preflight, and prints how much processor time it took and how much memory it needed.
import { createReadStream } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import readline from 'node:readline';
import { pathToFileURL } from 'node:url';
import { ingestion } from './places.mjs';

const [how = '', file = ''] = process.argv.slice(2);
const ending = path.extname(file).slice(1);

/** @param {string} name a package that the ingestion package has, as an ES module */
const load = (name) => import(pathToFileURL(ingestion.resolve(name)).href);

/** @type {Record<string, () => Promise<number>>} */
const bare = {
  async csv() {
    const { parse } = await load('csv-parse');
    let rows = -1;
    const parser = createReadStream(file, { highWaterMark: 1 << 17 }).pipe(parse());
    parser.on('data', () => {
      rows += 1;
    });
    await new Promise((resolve, reject) => parser.on('end', resolve).on('error', reject));
    return rows;
  },
  async ndjson() {
    let rows = 0;
    const lines = readline.createInterface({ input: createReadStream(file), crlfDelay: Infinity });
    lines.on('line', (line) => {
      JSON.parse(line);
      rows += 1;
    });
    await new Promise((resolve) => lines.on('close', resolve));
    return rows;
  },
  async parquet() {
    const { asyncBufferFromFile, parquetMetadataAsync, parquetRead } = await load('hyparquet');
    const { compressors } = await load('hyparquet-compressors');
    const buffer = await asyncBufferFromFile(file);
    const metadata = await parquetMetadataAsync(buffer);
    let rows = 0;
    for (const { num_rows: count } of metadata.row_groups) {
      const rowEnd = rows + Number(count);
      await parquetRead({
        file: buffer,
        metadata,
        compressors,
        rowStart: rows,
        rowEnd,
        onComplete: () => undefined,
      });
      rows = rowEnd;
    }
    return rows;
  },
};

async function preflighted() {
  const { metricsSource } = await import('@statsig-console/ingestion');
  const { csv, ndjson, parquet, preflight } = await import('@statsig-console/ingestion/preflight');
  const source = metricsSource({
    type: 's3',
    source_name: 'bench',
    query: 'SELECT 1',
    column_mapping: {
      unit_id: 'user_id',
      id_type: 'id_type',
      dateid: 'day',
      metric_name: 'metric',
      metric_value: 'value',
    },
  });
  const reader = ending === 'csv' ? csv(file) : ending === 'ndjson' ? ndjson(file) : parquet(file);
  const report = await preflight(source, reader, { idTypes: ['userID'] });
  if (report.verdict !== 'pass')
    throw new Error(`The rows are clean, and preflight found: ${JSON.stringify(report.findings)}`);
  return report.rows;
}

const before = process.memoryUsage().rss;
const cpu = process.cpuUsage();
const rows = await (how === 'bare' ? bare[ending]?.() : preflighted());
const { user, system } = process.cpuUsage(cpu);
// Of the processor: what else the machine does is not counted.
const seconds = (user + system) / 1e6;
// The peak, as the system has seen it; in kilobytes.
const megabytes = (process.resourceUsage().maxRSS * 1_024 - before) / 1e6;
console.log(JSON.stringify({ seconds, megabytes, rows }));
