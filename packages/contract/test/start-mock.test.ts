import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { type AnsweredRequest, type Mock, prismViolations, startMock } from '../src/index.ts';
import { answers } from './support/processes.ts';

const headers = { 'STATSIG-API-KEY': 'console-test', 'Content-Type': 'application/json' };

describe('a mock', () => {
  let mock: Mock;
  beforeAll(async () => {
    mock = await startMock();
  });
  afterAll(() => mock.stop());

  it('listens where it says, on a port that the system chose', () => {
    expect(mock.port).toBeGreaterThan(1023);
    expect(mock.url).toBe(`http://127.0.0.1:${mock.port}`);
  });

  it('answers at once', async () => {
    const response = await fetch(`${mock.url}/console/v1/segments/beta`, { headers });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ data: { id: 'beta_testers', type: 'id_list' } });
  });

  it('wants a key', async () => {
    const response = await fetch(`${mock.url}/console/v1/segments/beta`);
    expect(response.status).toBe(401);
  });

  it('answers the example that is preferred', async () => {
    const response = await fetch(`${mock.url}/console/v1/segments/beta`, {
      headers: { ...headers, Prefer: 'example=ruleBased' },
    });
    expect(await response.json()).toMatchObject({ data: { id: 'eu_employees', type: 'rule_based' } });
  });

  it('answers the status that is preferred', async () => {
    const response = await fetch(`${mock.url}/console/v1/segments/beta`, {
      headers: { ...headers, Prefer: 'code=429' },
    });
    expect(response.status).toBe(429);
    expect(response.headers.get('retry-after')).toBe('2');
    expect(await response.json()).toEqual({
      status: 429,
      message: 'Too many requests. Please try again later.',
    });
  });

  it('refuses what the spec does not allow, and says why', async () => {
    const response = await fetch(`${mock.url}/console/v1/layers/home_feed`, {
      method: 'PATCH',
      headers,
      body: '{"description":7}',
    });
    expect(response.status).toBe(400);
    expect(prismViolations({ headers: Object.fromEntries(response.headers) })).toEqual([
      {
        location: ['body', 'description'],
        keyword: 'type',
        message: 'Request body property description must be string',
      },
    ]);
  });

  it.each([
    [0.07, 200, []],
    [81.82, 200, []],
    [0.29, 200, []],
    [100, 200, []],
    [0.005, 400, ['multipleOf']],
    [81.825, 400, ['multipleOf']],
    [100.01, 400, ['maximum']],
  ])('takes a percentage of %d with %i', async (passPercentage, status, keywords) => {
    const rules = [{ name: 'a', passPercentage, conditions: [] }];
    const response = await fetch(`${mock.url}/console/v1/dynamic_configs/banner`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ isEnabled: true, description: '', rules }),
    });
    expect(response.status).toBe(status);
    const violations = prismViolations({ headers: Object.fromEntries(response.headers) });
    expect(violations.map(({ keyword }) => keyword)).toEqual(keywords);
  });

  it('tells who asks of every answer', async () => {
    const answered: AnsweredRequest[] = [];
    await using other = await startMock({ onAnswer: (answer) => answered.push(answer) });
    await fetch(`${other.url}/console/v1/segments/beta?x=1`, { headers });
    await fetch(`${other.url}/console/v1/segments/beta`);
    await other.stop();
    expect(answered).toEqual([
      { method: 'GET', path: '/console/v1/segments/beta', status: 200 },
      { method: 'GET', path: '/console/v1/segments/beta', status: 401 },
    ]);
  });

  it('bears another beside it', async () => {
    const other = await startMock();
    try {
      expect(other.port).not.toBe(mock.port);
      expect(await Promise.all([answers(mock.url), answers(other.url)])).toEqual([true, true]);
    } finally {
      await other.stop();
    }
    expect(await Promise.all([answers(mock.url), answers(other.url)])).toEqual([true, false]);
  });
});

const folder = mkdtempSync(path.join(tmpdir(), 'pipe-'));
const pipe =
  process.platform === 'win32' ? `\\\\.\\pipe\\${path.basename(folder)}` : path.join(folder, 'pipe');
afterAll(() => rmSync(folder, { recursive: true }));

/** A module that NODE_OPTIONS has every process load first. */
const preloaded = (code: string): string => `--import data:text/javascript,${encodeURIComponent(code)}`;

describe('a mock among what NODE_OPTIONS preloads', () => {
  it.each([
    // As `--import tsx` does.
    ['a loader', "import { register } from 'node:module'; register('data:text/javascript,');"],
    ['messages to the parent', "process.send?.(null); process.send?.({ type: 'ready' });"],
    [
      'a server on a pipe',
      `import net from 'node:net'; net.createServer().listen(${JSON.stringify(pipe)}).unref();`,
    ],
  ])('starts beside %s', async (_, code) => {
    vi.stubEnv('NODE_OPTIONS', preloaded(code));
    onTestFinished(() => void vi.unstubAllEnvs());
    await using mock = await startMock();
    expect(await answers(mock.url)).toBe(true);
  });
});

describe('stop', () => {
  it('ends the mock, however often it is called', async () => {
    const mock = await startMock();
    await Promise.all([mock.stop(), mock.stop()]);
    await mock.stop();
    await expect(fetch(mock.url)).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } });
    await mock.exited;
  });

  it('is called at the end of an `await using`', async () => {
    const mock = await startMock();
    await mock[Symbol.asyncDispose]();
    expect(await answers(mock.url)).toBe(false);
  });

  it('leaves no listener behind', async () => {
    const listeners = process.listenerCount('exit');
    const mock = await startMock();
    expect(process.listenerCount('exit')).toBe(listeners + 1);
    await mock.stop();
    expect(process.listenerCount('exit')).toBe(listeners);
  });

  it('frees the port for the next', async () => {
    const { port, stop } = await startMock();
    await stop();
    const next = await startMock({ port, host: 'localhost' });
    try {
      expect(next.url).toBe(`http://localhost:${port}`);
      expect(await answers(next.url)).toBe(true);
    } finally {
      await next.stop();
    }
  });
});
