// @ts-check
// The ledger: which differences are known, and why they are there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { UsageError } from '../spec-compare/errors.mjs';
import { KINDS } from './drift.mjs';

/** @import { Drift, Kind } from './drift.mjs' */

/**
 * @typedef {object} Entry  one pattern of the ledger, with the reason it stands under
 * @property {string} pattern
 * @property {RegExp} matches
 * @property {Kind | undefined} kind  only differences of this kind, when given
 * @property {string | undefined} published  only where the published document says this
 * @property {string} reason
 * @property {string} source
 * @property {string | undefined} date
 * @property {string} file
 * @property {number} line
 */

const KEYS = ['id', 'kind', 'published', 'reason', 'source', 'date'];

/**
 * All files of the ledger.
 *
 * @param {string} folder
 * @param {string} name  how to call the folder in messages
 * @returns {Entry[]}
 */
export function readLedger(folder, name) {
  if (!existsSync(folder)) {
    throw new UsageError(`There is no folder ${name}. It has the known differences; it may be empty.`);
  }
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .flatMap((file) => readEntries(path.join(folder, file), `${name}/${file}`));
}

/**
 * @param {string} file
 * @param {string} name
 * @returns {Entry[]}
 */
function readEntries(file, name) {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines, prettyErrors: false });
  /** @type {(offset: number | undefined, problem: string) => UsageError} */
  const wrong = (offset, problem) =>
    new UsageError(`${name}:${lines.linePos(offset ?? 0).line || 1} ${problem}`);
  const [error] = document.errors;
  if (error) throw wrong(error.pos[0], `does not parse as YAML: ${error.message}`);
  // An empty file is an empty ledger.
  if (document.contents === null) return [];
  if (!isSeq(document.contents)) throw wrong(0, 'is no list. It has to be a list of { id, reason, source }.');
  return document.contents.items.flatMap((item) => {
    if (!isMap(item)) throw wrong(0, 'has an entry that is no object. It needs id, reason and source.');
    const offset = item.range?.[0];
    for (const { key } of item.items) {
      const word = isScalar(key) ? String(key.value) : '';
      if (!KEYS.includes(word)) throw wrong(offset, `has the key ${word}; allowed: ${KEYS.join(', ')}`);
    }
    const text = (/** @type {string} */ key) => {
      /** @type {unknown} */
      const value = item.get(key);
      return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
    };
    const [reason, source, date, kind] = [text('reason'), text('source'), text('date'), text('kind')];
    if (!reason) throw wrong(offset, 'has no reason. Say why the difference is right.');
    if (!source) throw wrong(offset, 'has no source. Say where the reason is from.');
    if (item.has('date') && !/^\d{4}-\d{2}-\d{2}$/.test(date ?? '')) {
      throw wrong(offset, 'has a date that is not like 2026-01-31.');
    }
    const known = KINDS.find((candidate) => candidate === kind);
    if (item.has('kind') && !known) throw wrong(offset, `has an unknown kind; allowed: ${KINDS.join(', ')}`);
    const ids = item.get('id', true);
    const patterns = isSeq(ids) ? ids.items : [ids];
    return patterns.map((id) => {
      if (!isScalar(id) || typeof id.value !== 'string' || id.value === '') {
        throw wrong(
          offset,
          'has no id. Take those that `pnpm spec:drift` prints; * stands for a step, ** for any.',
        );
      }
      const { line } = lines.linePos(id.range?.[0] ?? offset ?? 0);
      return {
        pattern: id.value,
        matches: toRegExp(id.value),
        kind: known,
        published: text('published'),
        reason,
        source,
        date,
        file: name,
        line,
      };
    });
  });
}

/**
 * `*` stands for anything within a step of a place, `**` for anything.
 *
 * @param {string} pattern
 */
function toRegExp(pattern) {
  const parts = pattern.split(/(\*+)/).map((part) => {
    if (part === '*') return '[^.]*';
    return part.startsWith('**') ? '.*' : part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  });
  return new RegExp(`^${parts.join('')}$`);
}

/**
 * @param {readonly Drift[]} drifts
 * @param {readonly Entry[]} ledger
 * @returns {{ drift: Drift, entry: Entry | undefined }[]} each with the first entry that explains it
 */
export function explain(drifts, ledger) {
  return drifts.map((drift) => ({ drift, entry: ledger.find((entry) => explains(entry, drift)) }));
}

/**
 * The entries that explain none of these.
 *
 * @param {readonly Drift[]} drifts
 * @param {readonly Entry[]} ledger
 */
export function staleEntries(drifts, ledger) {
  return ledger.filter((entry) => !drifts.some((drift) => explains(entry, drift)));
}

/**
 * @param {Entry} entry
 * @param {Drift} drift
 */
function explains({ kind, published, matches }, drift) {
  if (kind !== undefined && kind !== drift.kind) return false;
  return (published === undefined || published === drift.published) && matches.test(drift.id);
}
