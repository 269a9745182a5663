import { getGate } from '@statsig-console/client/operations';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  InvalidArgumentError,
  isNotFoundError,
  isStatsigError,
  NotFoundError,
  StatsigConsole,
} from '../src/index.ts';
import { Gates } from '../src/resources/gates.ts';

beforeEach(() => {
  vi.stubEnv('STATSIG_CONSOLE_API_KEY', undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

describe('new StatsigConsole', () => {
  // What a caller without types may pass.
  it.each([
    [
      undefined,
      'apiKey',
      '`apiKey` is missing. Allowed: a Console API key (`console-…`), as an option or in the variable STATSIG_CONSOLE_API_KEY.',
    ],
    [
      { apikey: 'console-test' },
      'apikey',
      '`apikey` is no option. Allowed: one of apiKey, baseUrl, apiVersion, timeout, totalTimeout, retry, rateLimit, respectReviewSettings, headers, hooks, logger, logLevel, maxResponseBytes, fetch.',
    ],
    [
      { apiKey: 'console-test', timeout: 0 },
      'timeout',
      '`timeout` is 0. Allowed: milliseconds above 0, or `Infinity`.',
    ],
    ['console-test', 'options', '`options` is a string. Allowed: an object such as `{ apiKey }`.'],
  ])('refuses %o', (options, argument, message) => {
    const make = () => new StatsigConsole(options as never);
    expect(make).toThrow(InvalidArgumentError);
    expect(make).toThrow(expect.objectContaining({ argument, message }));
  });

  it('takes the key from STATSIG_CONSOLE_API_KEY', async () => {
    vi.stubEnv('STATSIG_CONSOLE_API_KEY', 'console-variable');
    const keys: (string | null)[] = [];
    const statsig = new StatsigConsole({
      fetch: async (request) => {
        keys.push(request.headers.get('statsig-api-key'));
        return Response.json({ message: 'ok', data: { id: 'beta', type: 'id_list' } });
      },
    });
    await statsig.segments.get('beta');
    expect(keys).toEqual(['console-variable']);
  });

  it('works with a caller of its own', async () => {
    const lines: string[] = [];
    const first = new StatsigConsole({
      apiKey: 'console-test',
      fetch: async () => Response.json({ message: 'ok', data: { id: 'beta' } }),
    });
    const second = new StatsigConsole((operation, args, options) => {
      lines.push(operation.id);
      return first.call(operation, args, options);
    });
    expect(await second.gates.get('beta')).toMatchObject({ id: 'beta' });
    expect(lines).toEqual(['getGate']);
  });

  it('gives the answer with the data', async () => {
    const envelope = { message: 'Gate read.', data: { id: 'beta', activeReview: { reviewID: 'r1' } } };
    const statsig = new StatsigConsole({
      apiKey: 'console-test',
      fetch: async () => Response.json(envelope, { status: 201, headers: { 'x-request-id': 'q7' } }),
    });
    const answer = await statsig.gates.get('beta').withResponse();
    expect(answer).toMatchObject({
      data: envelope.data,
      envelope,
      review: { reviewID: 'r1' },
      requestId: 'q7',
    });
    expect(answer.response.status).toBe(201);
  });

  it.each([
    ['true without review settings', false, { activeReview: { reviewID: 'r1' } }, true],
    ['false when the change waits in a review', true, { activeReview: { reviewID: 'r1' } }, false],
    ['not known when the answer has no review', true, {}, undefined],
  ])('says whether a change was applied: %s', async (_, respectReviewSettings, more, applied) => {
    const statsig = new StatsigConsole({
      apiKey: 'console-test',
      fetch: async () => Response.json({ message: 'ok', data: { id: 'beta', ...more } }),
    });
    const change = statsig.gates.patch('beta', {}, { respectReviewSettings });
    expect(await change.withResponse()).toMatchObject({ applied });
  });

  it('calls operations with its own options', async () => {
    const urls: string[] = [];
    const statsig = new StatsigConsole({
      apiKey: 'console-test',
      baseUrl: 'http://127.0.0.1:9',
      fetch: async ({ url }) => {
        urls.push(url);
        return Response.json({ message: 'ok', data: { id: 'beta' } });
      },
    });
    const { data } = await statsig.call(getGate, { path: { id: 'beta' } });
    expect(data.message).toBe('ok');
    expect(urls).toEqual(['http://127.0.0.1:9/console/v1/gates/beta']);
  });

  it('throws errors whose operation its own guards tell', async () => {
    const statsig = new StatsigConsole({
      apiKey: 'console-test',
      fetch: async () => Response.json({ status: 404, message: 'Gate not found.' }, { status: 404 }),
    });
    const error = await statsig.gates.get('beta').catch((reason: unknown) => reason);
    expect(isNotFoundError(error, 'getGate')).toBe(true);
    expect(isNotFoundError(error, getGate)).toBe(true);
    expect(isNotFoundError(error, 'patchGate')).toBe(false);
  });

  it('throws errors that its own guards tell', async () => {
    const statsig = new StatsigConsole({
      apiKey: 'console-test',
      retry: false,
      fetch: () => Promise.reject('down'),
    });
    const error = await statsig.segments.get('beta').catch((reason: unknown) => reason);
    expect(isStatsigError(error)).toBe(true);
    expect(error).toMatchObject({
      name: 'ConnectionError',
      message: 'GET /console/v1/segments/beta got no answer: down.',
    });
  });
});

describe('a resource alone', () => {
  it('is made with the options of a client', async () => {
    const gates = new Gates({
      apiKey: 'console-test',
      fetch: async () => Response.json({ message: 'ok', data: { id: 'beta' } }),
    });
    expect(await gates.get('beta')).toEqual({ id: 'beta' });
  });

  it('refuses options that are wrong', () => {
    expect(() => new Gates({ apiKey: '' })).toThrow('`apiKey` is blank.');
  });
});

describe('a list', () => {
  const pages = [['a', 'b'], ['c']];
  const statsig = new StatsigConsole({
    apiKey: 'console-test',
    fetch: async ({ url }) => {
      const page = Number(new URL(url).searchParams.get('page'));
      const data = (pages[page - 1] ?? []).map((id) => ({ id }));
      return Response.json({ message: 'ok', data, pagination: { nextPage: page < 2 ? 'more' : null } });
    },
  });

  it('is a promise of its first page', async () => {
    const { items, hasNext } = await statsig.gates.list();
    expect(items).toEqual([{ id: 'a' }, { id: 'b' }]);
    expect(hasNext).toBe(true);
  });

  it('is all of its items, one after the other', async () => {
    const ids: string[] = [];
    for await (const { id } of statsig.gates.list()) if (id) ids.push(id);
    expect(ids).toEqual(['a', 'b', 'c']);
  });

  it('gives the first page with its answer', async () => {
    const { data, envelope, response } = await statsig.gates.list().withResponse();
    expect(data.items).toHaveLength(2);
    expect(envelope).toMatchObject({ message: 'ok', pagination: { nextPage: 'more' } });
    expect(response.status).toBe(200);
  });
});

describe('an answer', () => {
  const failing = new StatsigConsole({
    apiKey: 'console-test',
    fetch: async () => Response.json({ message: 'none' }, { status: 404 }),
  });

  it('can be caught, and something done in the end', async () => {
    const done: string[] = [];
    const caught = failing.gates
      .get('beta')
      .finally(() => done.push('finally'))
      .catch((error: unknown) => error);
    expect(await caught).toBeInstanceOf(NotFoundError);
    expect(await failing.gates.get('beta').catch(() => 'caught')).toBe('caught');
    expect(done).toEqual(['finally']);
  });

  it('rejects with the same error when it is asked for with the response', async () => {
    await expect(failing.gates.get('beta').withResponse()).rejects.toBeInstanceOf(NotFoundError);
  });

  it('of a change without data is nothing', async () => {
    const statsig = new StatsigConsole({
      apiKey: 'console-test',
      fetch: async () => Response.json({ message: 'Deleted.' }),
    });
    expect(await statsig.gates.delete('beta')).toBeUndefined();
    expect((await statsig.gates.delete('beta').withResponse()).envelope).toEqual({ message: 'Deleted.' });
  });
});
