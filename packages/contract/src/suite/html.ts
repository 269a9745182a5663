import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { templateFile } from '../assets.ts';
import { COLUMNS } from './columns.ts';
import type { Report } from './report.ts';

/** The report as one page that needs nothing else: what is shown is packed into it, and unpacked by the browser. */
export function toHtml(report: Report): string {
  const pool = new Map<string, number>();
  const pooled = (value: unknown): number => {
    const text = JSON.stringify(value) ?? 'null';
    const known = pool.get(text) ?? pool.size;
    pool.set(text, known);
    return known;
  };
  const cells = report.cells.map(({ subject, operation, cells: own }) => [
    subject,
    operation,
    Object.fromEntries(
      Object.entries(own).map(([column, { checks, failed, shown }]) => [
        column,
        [
          checks,
          failed,
          shown.map(({ name, problem, evidence }) => [
            name,
            problem ?? null,
            evidence?.request ? pooled(evidence.request) : -1,
            evidence?.response ? pooled(evidence.response) : -1,
          ]),
        ],
      ]),
    ),
  ]);
  const { subjects, operations, seconds, seed, disagreements } = report;
  const data = JSON.stringify({
    columns: COLUMNS,
    report: { subjects, operations, seconds, seed, disagreements },
    cells,
    pool: [...pool.keys()],
  });
  const packed = gzipSync(data, { level: 9 }).toString('base64');
  return readFileSync(templateFile, 'utf8').replace('{{data}}', () => packed);
}
