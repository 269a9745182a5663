import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { assertCoverage, formatCoverage } from '../kit/coverage.ts';
import { readCoverage } from '../kit/recorder.ts';
import { EXIT, given } from './exit.ts';
import { misused, numberOf, parse } from './usage.ts';

/** `statsig-contract coverage`: what the records of a folder cover. */
export async function runCoverage(args: string[]): Promise<number> {
  const { values, positionals } = parse('coverage', {
    args,
    allowPositionals: true,
    options: {
      threshold: { type: 'string', default: '0' },
      operation: { type: 'string', multiple: true },
      tag: { type: 'string', multiple: true },
      json: { type: 'string' },
    },
  });
  const [directory, ...rest] = positionals;
  if (directory === undefined) throw misused('coverage takes a folder of records, and has none.');
  if (rest.length > 0) {
    throw misused(`coverage takes one folder, not ${positionals.length}: ${positionals.join(', ')}.`);
  }
  const threshold = numberOf('--threshold', values.threshold, 100);
  const { operation: operations, tag: tags, json } = values;
  const coverage = given(() => readCoverage(directory, { operations, tags }));
  if (json !== undefined) {
    given(() => {
      mkdirSync(path.dirname(path.resolve(json)), { recursive: true });
      writeFileSync(json, `${JSON.stringify(coverage, undefined, 2)}\n`);
    }, '--json cannot be written: ');
  }
  console.log(formatCoverage(coverage));
  assertCoverage(coverage, threshold);
  return EXIT.fine;
}
