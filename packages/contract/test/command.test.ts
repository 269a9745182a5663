import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { operations } from '@statsig-console/spec';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gone } from './support/processes.ts';
import { type Ended, runNode } from './support/run.ts';

const BIN = path.join(import.meta.dirname, '../bin/statsig-contract.mjs');
const DIST = new URL('../dist/index.mjs', import.meta.url).href;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'statsig-contract-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a script with a mock. */
function withMock(script: string, ...options: string[]): Promise<Ended> {
  return runNode([BIN, 'mock', ...options, '--', process.execPath, '--input-type=module', '-e', script]);
}

describe('statsig-contract mock', () => {
  it('runs a command with the address of a mock, and ends as it does', async () => {
    const ended = await withMock(`
      const url = process.env.STATSIG_CONTRACT_URL;
      const response = await fetch(url + '/console/v1/gates/x', { headers: { 'STATSIG-API-KEY': 'any' } });
      console.log(url, response.status, process.env.STATSIG_CONTRACT_COVERAGE);
      process.exit(7);
    `);
    const [, url] = /^(http:\/\/127\.0\.0\.1:\d+) 200 undefined$/m.exec(ended.output) ?? [];
    expect(ended).toEqual({ code: 7, output: `${url} 200 undefined\n`, errors: '' });
    expect(await gone(String(url))).toBe(true);
  });

  it('records what the mock answers and what the command records, and nothing of earlier', async () => {
    const directory = path.join(folder, 'coverage');
    const script = (mocked: string, recorded: string) => `
      const { createRecorder } = await import(${JSON.stringify(DIST)});
      createRecorder().record({ method: 'GET', path: '/console/v1/${recorded}', status: 200 });
      const headers = { 'STATSIG-API-KEY': 'any' };
      await (await fetch(process.env.STATSIG_CONTRACT_URL + '/console/v1/${mocked}?limit=1', { headers })).text();
    `;
    expect((await withMock(script('segments', 'layers'), '--coverage', directory)).code).toBe(0);
    expect((await withMock(script('gates', 'segments/x'), '--coverage', directory)).code).toBe(0);
    const json = path.join(folder, 'reports/coverage.json');
    const ended = await runNode([BIN, 'coverage', directory, '--json', json]);
    expect(ended.output).toContain('  covered    listGates\n');
    expect(ended.output).toContain('  covered    getSegment\n');
    expect(ended.output).toContain(`\n2 of ${operations.length} operations covered, 0.7 %\n`);
    expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject({
      total: operations.length,
      covered: 2,
      percent: 0.7,
    });
    const low = await runNode([BIN, 'coverage', directory, '--tag', 'Gates', '--threshold', '50']);
    expect([low.code, low.errors]).toEqual([
      1,
      expect.stringMatching(
        /^statsig-contract: \d.* % of the operations are covered, 1 of \d+; the threshold is 50 %\.\n$/,
      ),
    ]);
  });

  it('says that there is no such command, and stops the mock', async () => {
    const missing = path.join(folder, 'missing');
    const ended = await runNode([BIN, 'mock', '--', missing]);
    expect(ended).toEqual({
      code: 1,
      output: '',
      errors: `statsig-contract: ${missing} cannot be run: spawn ${missing} ENOENT\n`,
    });
  });

  it('ends the command, with a message, when the mock dies', async () => {
    const ended = await withMock(`
      import { execFileSync } from 'node:child_process';
      const list = execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(process.ppid)], { encoding: 'utf8' });
      for (const line of list.split('\\n').filter((text) => text.includes('prism-preload'))) {
        const pid = Number.parseInt(line, 10);
        if (pid !== process.pid) process.kill(pid, 'SIGKILL');
      }
      setInterval(() => undefined, 1_000);
    `);
    expect(ended).toEqual({
      code: 1,
      output: '',
      errors: `statsig-contract: the mock ended while ${process.execPath} was running: it was ended by SIGKILL\n`,
    });
  });
});

describe('statsig-contract', () => {
  it.each([
    [[], 'a command is missing.'],
    [['mok'], 'there is no command mok.'],
    [['mock', '--port', 'x'], '--port is x; allowed is 0 to 65535.'],
    [['mock', '--'], 'there is no command after --.'],
    [['mock', '--prot', '1'], "Unknown option '--prot'.\n"],
    [['mock', 'npm', 'test'], 'a command to run comes after --: -- npm test\n'],
    [['coverage'], 'coverage takes one folder.'],
    [['coverage', 'a', '--threshold', '101'], '--threshold is 101; allowed is 0 to 100.'],
  ])('refuses %j and shows how it is used', async (args, message) => {
    const ended = await runNode([BIN, ...args]);
    expect(ended.code).toBe(2);
    expect(ended.errors).toContain(`statsig-contract: ${message}`);
    expect(ended.errors).toContain('statsig-contract coverage folder [--threshold 80]');
  });

  it('says that there are no records', async () => {
    const ended = await runNode([BIN, 'coverage', path.join(folder, 'nothing')]);
    expect([ended.code, ended.output]).toEqual([1, '']);
    expect(ended.errors).toContain(`The folder ${path.join(folder, 'nothing')} cannot be read`);
  });

  it.each([['--help'], ['help'], ['mock', '--help'], ['coverage', '-h']])(
    'shows how it is used: %s %s',
    async (...args) => {
      const ended = await runNode([BIN, ...args]);
      expect([ended.code, ended.errors]).toEqual([0, '']);
      expect(ended.output).toContain('statsig-contract mock [--port 0]');
    },
  );
});
