import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { applyExceptions, assertExcusable, loadExceptions } from '../../src/suite.ts';

const ENTRY = {
  subject: 'sdk',
  operation: 'patchLayer',
  column: 'required',
  name: 'only what is required',
  reason: 'The SDK adds a header here until version 2.',
  date: '2025-11-20',
};

function ledger(entries: unknown): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'ledger-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = path.join(folder, 'exceptions.json');
  writeFileSync(file, JSON.stringify(entries));
  return file;
}

it('the ledger is empty', () => {
  expect(loadExceptions()).toEqual([]);
});

it.each([
  ['no reason', { ...ENTRY, reason: '' }, /^Entry 1 of .+ has no reason/],
  ['a word as reason', { ...ENTRY, reason: 'flaky' }, /has no reason/],
  ['no date', { ...ENTRY, date: undefined }, /has no date/],
  ['a date that is none', { ...ENTRY, date: '2025-13-40' }, /has no date/],
  ['a date in other words', { ...ENTRY, date: 'November 2025' }, /has no date/],
  ['no check', { ...ENTRY, column: 'most' }, /names no check/],
])('an entry with %s is refused', (_, entry, says) => {
  expect(() => loadExceptions(ledger([entry]))).toThrow(says);
});

it('a check in the ledger does not count, until it does not fail any more', () => {
  const exceptions = loadExceptions(ledger([ENTRY]));
  const { subject, operation, column, name } = ENTRY;
  const result = (problem?: string) => ({
    subject,
    operation,
    outcomes: [{ column: 'required' as const, name, ...(problem ? { problem } : {}) }],
  });
  expect(applyExceptions(result('another header'), exceptions).outcomes).toEqual([{ column, name }]);
  expect(applyExceptions(result(), exceptions).outcomes).toEqual([
    { column, name, problem: 'It does not fail any more: take it out of exceptions.json.' },
  ]);
  const gone = { ...result('another header'), outcomes: [] };
  expect(applyExceptions(gone, exceptions).outcomes).toEqual([
    { column, name, problem: 'There is no such check: take it out of exceptions.json.' },
  ]);
  const other = { ...result('another header'), subject: 'client.call' };
  expect(applyExceptions(other, exceptions)).toEqual(other);
});

it.each([
  [
    'of a package that there is not',
    { ...ENTRY, subject: 'cli' },
    /there is no package cli\. Take the entry out/,
  ],
  [
    'of an operation that it does not send',
    { ...ENTRY, operation: 'getMoon' },
    /no operation getMoon of sdk/,
  ],
])('an entry %s is refused', (_, entry, says) => {
  const known = new Map([['sdk', new Set(['patchLayer'])]]);
  expect(() => assertExcusable(loadExceptions(ledger([entry])), known)).toThrow(says);
  expect(() => assertExcusable(loadExceptions(ledger([ENTRY])), known)).not.toThrow();
});
