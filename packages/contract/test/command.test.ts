import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { operations } from '@statsig-console/spec';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { gone } from './support/processes.ts';
import { type Ended, runNode } from './support/run.ts';

const BIN = path.join(import.meta.dirname, '../bin/statsig-contract.mjs');
const DIST = new URL('../dist/index.mjs', import.meta.url).href;
const MSW = new URL('../dist/msw.mjs', import.meta.url).href;
const SERVER = import.meta.resolve('msw/node');

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

  it('records what tests get without the mock', async () => {
    const directory = path.join(folder, 'in-process');
    const script = `
      const { createContractFetch } = await import(${JSON.stringify(DIST)});
      const { handlers } = await import(${JSON.stringify(MSW)});
      const { setupServer } = await import(${JSON.stringify(SERVER)});
      const headers = { 'STATSIG-API-KEY': 'any' };
      const fetched = createContractFetch();
      fetched.scenario.next('getLayer', { status: 404 });
      fetched.scenario.next('getHoldout', { networkError: true });
      for (const of of ['gates/x', 'layers/x']) await fetched('https://statsigapi.net/console/v1/' + of, { headers });
      await fetched('https://statsigapi.net/console/v1/holdouts/x', { headers }).catch(() => undefined);
      setupServer(...handlers()).listen();
      await fetch('https://statsigapi.net/console/v1/segments/x', { headers });
    `;
    expect(await withMock(script, '--coverage', directory)).toEqual({ code: 0, output: '', errors: '' });
    const named = ['getGate', 'getLayer', 'getHoldout', 'getSegment'].flatMap((id) => ['--operation', id]);
    const { output } = await runNode([BIN, 'coverage', directory, ...named]);
    expect(output).toContain('  covered    getGate\n');
    expect(output).toContain('  covered    getSegment\n');
    expect(output).toContain('  uncovered  getLayer (only 404)\n');
    expect(output).toContain('  uncovered  getHoldout\n');
    expect(output).toContain('2 of 4 operations covered, 50 %\n');
    expect(readdirSync(directory)).toHaveLength(1);
  });

  it('records in time for a command that asks at its end', async () => {
    const directory = path.join(folder, 'own-coverage');
    const request =
      "fetch(process.env.STATSIG_CONTRACT_URL + '/console/v1/gates', { headers: { 'STATSIG-API-KEY': 'any' } })";
    const ask = `"$NODE" "$BIN" coverage "$STATSIG_CONTRACT_COVERAGE" --operation listGates --threshold 100`;
    const script = `"$NODE" -e "${request}"; ${ask}`;
    const ended = await runNode([BIN, 'mock', '--coverage', directory, '--', 'sh', '-euc', script], {
      NODE: process.execPath,
      BIN,
    });
    expect(ended).toEqual({
      code: 0,
      output: expect.stringMatching(/\n1 of 1 operations covered, 100 %\n$/),
      errors: '',
    });
  });

  it('says that there is no such command, and stops the mock', async () => {
    const missing = path.join(folder, 'missing');
    const ended = await runNode([BIN, 'mock', '--', missing]);
    expect(ended).toEqual({
      code: 127,
      output: '',
      errors: `statsig-contract: there is no command ${missing} to run.\n`,
    });
  });

  it('says that a command cannot be run', async () => {
    const ended = await runNode([BIN, 'mock', '--', folder]);
    expect(ended).toEqual({
      code: 126,
      output: '',
      errors: `statsig-contract: ${folder} cannot be run: spawn ${folder} EACCES\n`,
    });
  });

  it('ends as a shell does when a signal ended the command', async () => {
    expect(await withMock("process.kill(process.pid, 'SIGKILL');")).toEqual({
      code: 137,
      output: '',
      errors: `statsig-contract: ${process.execPath} was ended by SIGKILL.\n`,
    });
  });

  it('says that the port is taken', async () => {
    const taken = createServer();
    const port = await new Promise<number>((resolve) =>
      // It listens on a port, so its address is none of a pipe.
      taken.listen(0, '127.0.0.1', () => resolve((taken.address() as AddressInfo).port)),
    );
    const ended = await runNode([BIN, 'mock', '--port', `${port}`]);
    taken.close();
    expect([ended.code, ended.output]).toEqual([1, '']);
    expect(ended.errors).toContain(`port ${port} of 127.0.0.1 is taken.`);
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

describe('statsig-contract coverage', () => {
  const cover = (...options: string[]) => {
    const directory = mkdtempSync(path.join(folder, 'records-'));
    writeFileSync(path.join(directory, 'operations-1.json'), '{"listGates":[200],"getSegment":[200]}');
    return runNode([BIN, 'coverage', directory, ...options]);
  };
  const called = ['--operation', 'listGates', '--operation', 'getSegment', '--threshold', '100'];

  it('holds the operations that are called to a threshold', async () => {
    expect(await cover(...called)).toEqual({
      code: 0,
      output: expect.stringMatching(/\n2 of 2 operations covered, 100 %\n$/),
      errors: '',
    });
    expect(await cover(...called, '--operation', 'getGate')).toEqual({
      code: 1,
      output: expect.stringMatching(/ {2}uncovered {2}getGate\n.*\n2 of 3 operations covered, 66.6 %\n$/s),
      errors: 'statsig-contract: 66.6 % of the operations are covered, 2 of 3; the threshold is 100 %.\n',
    });
  });

  it.each([
    [['--operation', 'getGat'], 'There is no operation `getGat`. Did you mean `getGate`?'],
    [['--tag', 'Gate'], 'There is no tag `Gate`. Did you mean `Gates`?'],
    [['--json', `${BIN}/x`], `--json cannot be written: EEXIST: file already exists, mkdir '${BIN}'`],
  ])('takes %j for bad input', async (options, message) => {
    const errors = `statsig-contract: ${message}\n`;
    expect(await cover(...options)).toEqual({ code: 2, output: '', errors });
  });
});

describe('statsig-contract', () => {
  it.each([
    [[], 'a command is missing. There are: mock, coverage, help.'],
    [['mok'], 'there is no command mok. Did you mean `mock`?'],
    [['--port', '1'], 'a command comes before --port. There are: mock, coverage, help.'],
    [['mock', '--port', 'x'], '--port is x; allowed is 0 to 65535.'],
    [['mock', '--port', '80.5'], '--port is 80.5; allowed are whole numbers.'],
    [['mock', '--port'], '--port needs a value.'],
    [['mock', '--coverage', '', '--', 'true'], '--coverage is empty; it takes a folder.'],
    [['mock', '--port', '--host'], '--port needs a value.'],
    [['mock', '--'], 'there is no command after --.'],
    [['mock', '--prot', '1'], 'mock has no option --prot. Did you mean `--port`?'],
    [['mock', '-x'], 'mock has no option -x. There are: --port, --host, --coverage.'],
    [['mock', 'npm', 'test'], 'a command to run comes after --: `-- npm test`.'],
    [['coverage'], 'coverage takes a folder of records, and has none.'],
    [['coverage', 'a', 'b'], 'coverage takes one folder, not 2: a, b.'],
    [['coverage', 'a', '--threshold', '101'], '--threshold is 101; allowed is 0 to 100.'],
  ])('refuses %j in a line that says where to read on', async (args, message) => {
    const ended = await runNode([BIN, ...args]);
    expect(ended).toEqual({
      code: 2,
      output: '',
      errors: `statsig-contract: ${message} See \`statsig-contract --help\`.\n`,
    });
  });

  it('says that there are no records, which is bad input', async () => {
    const nothing = path.join(folder, 'nothing');
    const missing = await runNode([BIN, 'coverage', nothing]);
    expect([missing.code, missing.output]).toEqual([2, '']);
    expect(missing.errors).toContain(`The folder ${nothing} cannot be read`);
    const empty = await runNode([BIN, 'coverage', mkdtempSync(path.join(folder, 'empty-'))]);
    expect([empty.code, empty.output]).toEqual([2, '']);
    expect(empty.errors).toContain('There are no records in ');
    const file = path.join(folder, 'file');
    writeFileSync(file, '');
    const taken = await runNode([BIN, 'mock', '--coverage', file]);
    expect([taken.code, taken.errors]).toEqual([
      2,
      `statsig-contract: --coverage cannot be used: EEXIST: file already exists, mkdir '${file}'\n`,
    ]);
  });

  it.each([['--version'], ['-V'], ['mock', '--version']])('prints the version: %s %s', async (...args) => {
    const ended = await runNode([BIN, ...args]);
    expect(ended).toEqual({ code: 0, output: `${manifest.version}\n`, errors: '' });
  });

  it('leaves the options of another command to that', async () => {
    const ended = await runNode([BIN, 'mock', '--', process.execPath, '--version']);
    expect(ended).toEqual({ code: 0, output: `${process.version}\n`, errors: '' });
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
