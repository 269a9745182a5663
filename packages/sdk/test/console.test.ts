import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { InvalidArgumentError, isStatsigError, StatsigConsole } from '../src/index.ts';

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

  it('gives the client underneath', async () => {
    const statsig = new StatsigConsole({
      apiKey: 'console-test',
      fetch: async () => Response.json({ message: 'ok', data: { id: 'beta', type: 'id_list' } }),
    });
    const { data } = await statsig.client.call('getSegment', { path: { id: 'beta' } });
    expect(data).toEqual({ message: 'ok', data: { id: 'beta', type: 'id_list' } });
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
