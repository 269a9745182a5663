// @ts-check
// Our spec against published OpenAPI documents of the API: `pnpm spec:drift <upstream.json|yaml>`.
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { bundleOurs } from './spec-compare/bundle.mjs';
import { readOpenApi } from './spec-compare/document.mjs';
import { UsageError } from './spec-compare/errors.mjs';
import { driftBetween, KINDS } from './spec-drift/drift.mjs';
import { explain, readLedger, staleEntries } from './spec-drift/ledger.mjs';
import { render, renderStale } from './spec-drift/report.mjs';

const LEDGER = 'spec/drift';
const USAGE = `pnpm spec:drift <upstream.json|yaml>… [--json]

Compares the spec with OpenAPI 3 documents that were published. What ${LEDGER} explains is counted, everything else is listed.

--json  prints JSON

Exit code: 0 everything is explained, 1 something is not, 2 it could not be done.`;

/**
 * @param {string[]} args
 * @returns {number} the exit code
 */
function main(args) {
  try {
    const options = read(args);
    if (options.help) {
      console.log(USAGE);
      return 0;
    }
    return run(options, process.cwd());
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`spec:drift: ${error.message}`);
    return 2;
  }
}

/**
 * @param {{ files: string[], json: boolean }} options
 * @param {string} root
 */
function run({ files, json }, root) {
  const published = files.map((file) => ({ file, document: readOpenApi(file) }));
  const ledger = readLedger(path.join(root, LEDGER), LEDGER);
  const ours = bundleOurs(root, 'the working tree');
  const results = published.map(({ file, document }) => ({
    file,
    judged: explain(driftBetween(document, ours), ledger),
  }));
  const all = results.flatMap(({ judged }) => judged);
  const stale = staleEntries(
    all.map(({ drift }) => drift),
    ledger,
  );
  if (json) console.log(JSON.stringify(asJson(results, stale), undefined, 2));
  else {
    const parts = results.map(({ file, judged }) => render(path.basename(file), judged));
    console.log([...parts, renderStale(stale)].filter((part) => part !== '').join('\n\n'));
  }
  return all.some(({ entry }) => entry === undefined) ? 1 : 0;
}

/**
 * @param {readonly { file: string, judged: readonly import('./spec-drift/report.mjs').Judged[] }[]} results
 * @param {readonly import('./spec-drift/ledger.mjs').Entry[]} stale
 */
function asJson(results, stale) {
  return {
    documents: results.map(({ file, judged }) => ({
      file,
      counts: Object.fromEntries(
        KINDS.map((kind) => {
          const own = judged.filter(({ drift }) => drift.kind === kind);
          const unexplained = own.filter(({ entry }) => entry === undefined).length;
          return [kind, { unexplained, explained: own.length - unexplained }];
        }),
      ),
      differences: judged.map(({ drift, entry }) => ({
        ...drift,
        explained: entry ? { entry: entry.pattern, reason: entry.reason, source: entry.source } : null,
      })),
    })),
    stale: stale.map(({ file, line, pattern }) => ({ file, line, id: pattern })),
  };
}

/** @param {string[]} args */
function read(args) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { help: { type: 'boolean' }, json: { type: 'boolean' } },
    });
    if (positionals.length === 0 && !values.help) throw new Error('no document was named');
    return { help: values.help ?? false, json: values.json ?? false, files: positionals };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${reason}\n\n${USAGE}`);
  }
}

process.exitCode = main(process.argv.slice(2));
