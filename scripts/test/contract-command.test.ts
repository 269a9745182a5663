// `pnpm contract` as a command: what it prints and writes, and what it says when it cannot run.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Mock, startMock } from '@statsig-console/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runSuite } from '../src/contract/run.ts';

const root = path.join(import.meta.dirname, '../..');
let out: string;
beforeEach(() => {
  out = mkdtempSync(path.join(tmpdir(), 'contract-'));
});
afterEach(() => rmSync(out, { recursive: true }));

function contract(...args: string[]) {
  const command = [path.join(root, 'scripts/dist/contract/main.mjs'), '--out', out, ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('pnpm contract', () => {
  it('prints a matrix, and writes JSON and a page that needs nothing else', () => {
    const { status, stdout } = contract('--operation', 'patchLayer', '--without-http', '--seed', '7');
    expect(stdout).toMatch(/^ +spec +client\.call +client caller +client by path +sdk$/m);
    expect(stdout).toMatch(/^required +- +1 +1 +1 +1$/m);
    expect(stdout).toContain('Ajv and Prism disagree on 0 generated bodies (seed 7).');
    expect(stdout).toMatch(/^\d+ checks passed, 0 failed, in /m);
    const report = JSON.parse(readFileSync(path.join(out, 'contract.json'), 'utf8'));
    expect(report.subjects.map(({ name }: { name: string }) => name)).toEqual([
      'spec',
      'client.call',
      'client caller',
      'client by path',
      'sdk',
    ]);
    const page = readFileSync(path.join(out, 'contract.html'), 'utf8');
    expect(page).not.toMatch(/<(?:script|link|img)[^>]+(?:src|href)=/);
    expect(status).toBe(0);
  });

  it.each([
    ['an unknown option', ['--fast'], /^pnpm contract: Unknown option '--fast'/],
    [
      'a seed that is none',
      ['--seed', 'x'],
      /^pnpm contract: --seed is x\. Allowed: a whole number from 0\./,
    ],
    ['an unknown operation', ['--operation', 'getMoon'], /^pnpm contract: There is no operation getMoon\.$/m],
    [
      'an unknown package',
      ['--package', 'cli'],
      /^pnpm contract: There is no package cli\. There are: spec, /,
    ],
  ])('says what is wrong with %s, and writes nothing', (_, args, says) => {
    const { status, stderr } = contract(...args);
    expect(stderr).toMatch(says);
    expect(status).toBe(2);
    expect(readdirSync(out)).toEqual([]);
  });
});

describe('a mock that cannot be had', () => {
  const options = { operations: ['getGate'], packages: ['sdk'], seed: 1, runs: 1, overHttp: true };

  it('that dies in the middle ends the run, with what it said last', async () => {
    let started: Mock | undefined;
    const dying = async (): Promise<Mock> => {
      const mock = await startMock();
      started = { ...mock, exited: mock.stop().then(() => 'out of memory') };
      return started;
    };
    await expect(runSuite(options, dying)).rejects.toThrow(
      'The mock ended in the middle of the run. It said: out of memory',
    );
    await expect(fetch(started?.url ?? '')).rejects.toThrow();
  });

  it('that does not start ends the run with its own words', async () => {
    const missing = (): Promise<Mock> => Promise.reject(new Error('Prism is not installed.'));
    await expect(runSuite(options, missing)).rejects.toThrow('Prism is not installed.');
  });
});
