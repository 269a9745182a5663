// @ts-check
// The drift as a person reads it.
import { KINDS } from './drift.mjs';

/** @import { Drift } from './drift.mjs' */
/** @import { Entry } from './ledger.mjs' */

/** @typedef {{ drift: Drift, entry: Entry | undefined }} Judged */

/**
 * @param {string} name  of the published document
 * @param {readonly Judged[]} judged
 * @returns {string}
 */
export function render(name, judged) {
  const unexplained = judged.filter(({ entry }) => entry === undefined).map(({ drift }) => drift);
  const sections = KINDS.flatMap((kind) => {
    const own = unexplained.filter((drift) => drift.kind === kind);
    return own.length === 0 ? [] : [section(kind, own)];
  });
  return [
    `${name}: ${judged.length} differences, ${unexplained.length} unexplained.`,
    table(judged),
    ...sections,
  ].join('\n\n');
}

/** @param {readonly Judged[]} judged */
function table(judged) {
  const rows = KINDS.map((kind) => {
    const own = judged.filter(({ drift }) => drift.kind === kind);
    const explained = own.filter(({ entry }) => entry !== undefined).length;
    return [kind, String(own.length - explained), String(explained)];
  });
  return [['', 'unexplained', 'explained'], ...rows]
    .map(
      ([kind = '', open = '', known = '']) => `  ${kind.padEnd(14)}${open.padStart(11)}${known.padStart(12)}`,
    )
    .join('\n');
}

/**
 * @param {string} kind
 * @param {readonly Drift[]} drifts
 */
function section(kind, drifts) {
  const operations = [...new Set(drifts.map(({ operation }) => operation))];
  const blocks = operations.map((operation) => {
    const own = drifts.filter((drift) => drift.operation === operation);
    const [first] = own;
    const address = first ? `${first.method} ${first.path}`.trim() : '';
    const title = address === '' || address.endsWith(operation) ? operation : `${operation}  ${address}`;
    const lines = own.map(
      ({ id, published, here }) => `    ${id}\n      published: ${published}; here: ${here}`,
    );
    return [`  ${title}`, ...lines].join('\n');
  });
  return `${kind}: ${drifts.length} unexplained\n${blocks.join('\n')}`;
}

/**
 * @param {readonly Entry[]} stale
 */
export function renderStale(stale) {
  if (stale.length === 0) return '';
  const lines = stale.map(({ file, line, pattern }) => `  ${file}:${line}  ${pattern}`);
  const count = stale.length === 1 ? '1 entry explains' : `${stale.length} entries explain`;
  return `${count} nothing in what was compared:\n${lines.join('\n')}`;
}
