import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clearReports, closingLine, tally } from '../tally.mjs';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tally-'));
  for (const folder of ['spec', 'scripts', 'packages/client']) {
    mkdirSync(path.join(root, folder, 'test-results'), { recursive: true });
    write(`${folder}/package.json`, { name: `@x/${path.basename(folder)}` });
  }
});
afterEach(() => rmSync(root, { recursive: true }));

function write(file: string, value: unknown): void {
  writeFileSync(path.join(root, file), JSON.stringify(value));
}

function report(folder: string, numPassedTests: number, numFailedTests: number): void {
  write(`${folder}/test-results/vitest.json`, { numPassedTests, numFailedTests });
}

function summary(exits: Record<string, number>): string {
  const tasks = Object.entries(exits).map(([taskId, exitCode]) => ({ taskId, execution: { exitCode } }));
  mkdirSync(path.join(root, 'runs'), { recursive: true });
  write('runs/one.json', { tasks });
  return path.join(root, 'runs');
}

describe('the closing line', () => {
  it('adds the tests of all packages up', () => {
    report('spec', 40, 0);
    report('packages/client', 2, 0);
    const result = tally(root, summary({ '@x/spec#test': 0, '@x/client#test': 0 }), 0);
    expect(closingLine(result)).toBe('42 passed, 0 failed');
    expect(result.failedTasks).toEqual([]);
  });

  it('counts failed tests once, not the task too', () => {
    report('spec', 40, 3);
    const result = tally(root, summary({ '@x/spec#test': 1 }), 1);
    expect(closingLine(result)).toBe('40 passed, 3 failed');
    expect(result.failedTasks).toEqual(['@x/spec#test']);
  });

  it('counts a failed lint, and a test runner that crashed', () => {
    report('spec', 40, 0);
    const result = tally(root, summary({ '//#lint': 1, '@x/spec#test': 0, '@x/client#test': 134 }), 1);
    expect(closingLine(result)).toBe('40 passed, 2 failed');
    expect(result.failedTasks).toEqual(['//#lint', '@x/client#test']);
  });

  it('never says 0 failed when the run failed', () => {
    expect(closingLine(tally(root, path.join(root, 'runs'), 1))).toBe('0 passed, 1 failed');
  });

  it('forgets what an earlier run left', () => {
    report('packages/client', 5, 0);
    clearReports(root);
    expect(existsSync(path.join(root, 'packages/client/test-results'))).toBe(false);
    expect(closingLine(tally(root, path.join(root, 'runs'), 0))).toBe('0 passed, 0 failed');
  });
});
