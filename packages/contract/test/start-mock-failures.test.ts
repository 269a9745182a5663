import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { type MockOptions, startMock } from '../src/index.ts';
import { isRunning } from './support/processes.ts';
import { type Ended, runNode } from './support/run.ts';

// Everything works as ever; the tests only hear of the processes that were started.
vi.mock('node:child_process', { spy: true });

afterEach(() => {
  vi.clearAllMocks();
});

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'statsig-contract-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What a start is refused with. No process may be left of it. */
async function refusal(options: MockOptions, started = 1): Promise<unknown> {
  const error = await startMock(options).then(
    async (mock) => {
      await mock.stop();
      throw new Error('it started');
    },
    (reason: unknown) => reason,
  );
  const pids = vi
    .mocked(spawn)
    .mock.results.map((result) => (result.type === 'return' ? result.value.pid : undefined));
  expect(pids).toEqual(Array.from({ length: started }, () => expect.any(Number)));
  for (const pid of pids) expect(isRunning(Number(pid))).toBe(false);
  return error instanceof Error ? error.message : error;
}

function documentOf(name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

describe('a mock that cannot start', () => {
  it('says that the port is taken', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
    // A server that listens on TCP has an address with a port.
    const { port } = server.address() as AddressInfo;
    expect(await refusal({ port })).toBe(
      `The mock did not start: port ${port} of 127.0.0.1 is taken. Choose another, or 0 for a free one.`,
    );
  });

  it('says that there is no such address', async () => {
    // 203.0.113.0/24 is set aside for documentation, so no machine has it.
    expect(await refusal({ host: '203.0.113.1' })).toBe(
      'The mock did not start: this machine has no address 203.0.113.1.',
    );
  });

  it('says that the document does not exist', async () => {
    const document = path.join(folder, 'missing.json');
    expect(await refusal({ document })).toBe(
      `The mock did not start: ${document} cannot be served: Error opening file "${document}" ENOENT: no such file or directory, open '${document}'`,
    );
  });

  it.each([
    ['broken.json', '{"openapi": '],
    ['broken.yaml', 'openapi: [3.1.0'],
  ])('says that %s does not parse', async (name, text) => {
    const document = documentOf(name, text);
    expect(await refusal({ document })).toMatch(
      new RegExp(
        `^The mock did not start: \\S+${name} cannot be served: Error parsing \\S+${name}: .*unexpected end of the stream[^\\n]*$`,
      ),
    );
  });

  it('says that the document has no operations', async () => {
    const text = '{"openapi":"3.1.0","info":{"title":"a","version":"1"},"paths":{}}';
    const document = documentOf('empty.json', text);
    expect(await refusal({ document })).toBe(
      `The mock did not start: ${document} cannot be served: No operations found in the current file.`,
    );
  });

  it('says that the document is no OpenAPI', async () => {
    const document = documentOf('other.json', '{"a":1}');
    expect(await refusal({ document })).toBe(
      `The mock did not start: ${document} cannot be served: Unsupported document format`,
    );
  });

  it('says that the time is over', async () => {
    expect(await refusal({ timeout: 20 })).toBe('The mock did not start: no answer within 20 ms');
  });

  it('says that it was killed on the way', async () => {
    const starting = refusal({});
    const [result] = vi.mocked(spawn).mock.results;
    if (result?.type === 'return') result.value.kill('SIGKILL');
    expect(await starting).toBe('The mock did not start: it was ended by SIGKILL');
  });

  it('says that Prism is not installed', async () => {
    const { code, errors } = await startWithout('@stoplight/prism-cli');
    expect([code, errors]).toEqual([
      1,
      'The mock did not start: @stoplight/prism-cli is not installed, or not completely. Install @statsig-console/contract again, with its dependencies.\n',
    ]);
  });

  it.each([-1, 1.5, 65_536, Number.NaN])('refuses the port %d', async (port) => {
    expect(await refusal({ port }, 0)).toBe(
      `\`port\` is ${port}. Allowed: a whole number from 0 to 65535; 0 lets the system pick.`,
    );
  });
});

describe('a mock that dies', () => {
  it('breaks off what it was asked, says how it ended, and can be stopped', async () => {
    const mock = await startMock();
    onTestFinished(() => mock.stop());
    const pid = vi
      .mocked(spawn)
      .mock.results.flatMap(({ type, value }) => (type === 'return' ? value.pid : []));
    process.kill(-Number(pid[0]), 'SIGKILL');
    expect(await mock.exited).toBe('it was ended by SIGKILL');
    await expect(fetch(mock.url)).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } });
    await mock.stop();
    expect(isRunning(Number(pid[0]))).toBe(false);
  });

  it('has nothing to say when it was stopped', async () => {
    const mock = await startMock();
    await mock.stop();
    expect(await mock.exited).toBe('');
  });
});

/** Starts a mock with the built package in a project where a dependency is missing. */
async function startWithout(missing: string): Promise<Ended> {
  const root = path.join(import.meta.dirname, '..');
  const installed = path.join(folder, 'project/node_modules/@statsig-console/contract');
  for (const part of ['dist', 'assets'])
    cpSync(path.join(root, part), path.join(installed, part), { recursive: true });
  cpSync(path.join(root, 'package.json'), path.join(installed, 'package.json'));
  const { dependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  for (const name of Object.keys(dependencies).filter((dependency) => dependency !== missing)) {
    const link = path.join(folder, 'project/node_modules', name);
    mkdirSync(path.dirname(link), { recursive: true });
    symlinkSync(path.join(root, 'node_modules', name), link);
  }
  const entry = pathToFileURL(path.join(installed, 'dist/index.mjs')).href;
  const script = `
    const { startMock } = await import(${JSON.stringify(entry)});
    await startMock().catch((error) => {
      console.error(error.message);
      process.exitCode = 1;
    });
  `;
  return runNode(['--input-type=module', '-e', script]);
}

describe('a mock is not started', () => {
  it.each([Number.POSITIVE_INFINITY, Number.NaN, 0, -1, 2 ** 31])('with the timeout %d', async (timeout) => {
    await expect(startMock({ timeout })).rejects.toThrow(
      new RangeError(`\`timeout\` is ${timeout}. Allowed: milliseconds above 0, up to 2147483647.`),
    );
  });
});
