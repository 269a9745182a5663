import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { assertCoverage, formatCoverage } from '../kit/coverage.ts';
import { readCoverage } from '../kit/recorder.ts';
import { numberOf, parse, UsageError } from './usage.ts';

/** `statsig-contract coverage`: what the records of a folder cover. */
export async function runCoverage(args: string[]): Promise<number> {
  const { values, positionals } = parse({
    args,
    allowPositionals: true,
    options: {
      threshold: { type: 'string', default: '0' },
      tag: { type: 'string', multiple: true },
      json: { type: 'string' },
    },
  });
  const [directory, ...rest] = positionals;
  if (directory === undefined || rest.length > 0) throw new UsageError('coverage takes one folder.');
  const threshold = numberOf('--threshold', values.threshold, 100);
  const coverage = readCoverage(directory, { tags: values.tag });
  if (values.json !== undefined) {
    mkdirSync(path.dirname(path.resolve(values.json)), { recursive: true });
    writeFileSync(values.json, `${JSON.stringify(coverage, undefined, 2)}\n`);
  }
  console.log(formatCoverage(coverage));
  assertCoverage(coverage, threshold);
  return 0;
}
