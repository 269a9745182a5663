import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { type CallOptions, ResponseFormatError, StatsigConsole } from '../src/index.ts';

const experiment = {
  status: 'setup',
  description: '',
  idType: 'userID',
  hypothesis: '',
  groups: [],
  allocation: 0,
  targetingGateID: null,
  bonferroniCorrection: false,
  defaultConfidenceInterval: '95',
} as const;
const source = {
  dataset: 'Events',
  type: 's3',
  source_name: 'clicks',
  query: 'SELECT 1',
  column_mapping: { event_name: 'e', timestamp: 't', ids: { userID: 'u' } },
} as const;

type Send = (statsig: StatsigConsole, options?: CallOptions) => Promise<unknown>;

/** Every method, with the operation and the path that its errors name. */
const METHODS: [name: string, operationId: string, where: string, send: Send][] = [
  [
    'dynamicConfigs.update',
    'updateDynamicConfig',
    'POST /console/v1/dynamic_configs/a',
    (statsig, options) =>
      statsig.dynamicConfigs.update('a', { isEnabled: true, description: '', rules: [] }, options),
  ],
  [
    'experiments.update',
    'updateExperiment',
    'POST /console/v1/experiments/a',
    (statsig, options) => statsig.experiments.update('a', { ...experiment, groups: [] }, options),
  ],
  [
    'ingestions.create',
    'createIngestion',
    'POST /console/v1/ingestion',
    (statsig, options) => statsig.ingestions.create(source, options),
  ],
  [
    'layers.patch',
    'patchLayer',
    'PATCH /console/v1/layers/a',
    (statsig, options) => statsig.layers.patch('a', {}, options),
  ],
  [
    'segments.get',
    'getSegment',
    'GET /console/v1/segments/a',
    (statsig, options) => statsig.segments.get('a', options),
  ],
];

const KEY = 'console-a+b/c=';

function answering(answer: unknown, status = 200): StatsigConsole {
  return new StatsigConsole({ apiKey: KEY, fetch: async () => Response.json(answer, { status }) });
}

it('tells a hook once of an answer that cannot be read, however often it is looked at', async () => {
  const heard: unknown[] = [];
  const hooks = { onError: ({ error }: { error: unknown }) => heard.push(error) };
  const fetch = async (): Promise<Response> => Response.json({ message: 'ok' });
  const call = new StatsigConsole({ apiKey: KEY, fetch, hooks }).segments.get('a');
  const looks = [call, call.finally(), call.withResponse(), call];
  const reasons = (await Promise.allSettled(looks)).map((look) => look.status === 'rejected' && look.reason);
  expect(heard).toEqual([expect.any(ResponseFormatError)]);
  expect(new Set(reasons)).toEqual(new Set(heard));
});

describe.each(METHODS)('statsig.%s', (_, operationId, where, send) => {
  it('answers the data without its envelope', async () => {
    const data = { id: 'a', type: 'x', extra: [1, null] };
    expect(await send(answering({ message: 'ok', data }))).toEqual(data);
  });

  it.each([
    ['no data', { message: 'ok' }, '{"message":"ok"}'],
    ['data that is null', { message: 'ok', data: null }, '{"message":"ok","data":null}'],
    ['an empty object', {}, '{}'],
    ['an empty list', [], '[]'],
    ['null', null, 'null'],
    ['a number', 5, '5'],
    ['text', 'ok', '"ok"'],
    ['true', true, 'true'],
  ])('rejects an answer with %s', async (_, answer, excerpt) => {
    const error = await send(answering(answer)).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ResponseFormatError);
    expect(error).toMatchObject({
      message: `${where} answered 200, but without \`data\`: ${excerpt}`,
      status: 200,
      excerpt,
      request: { operationId },
    });
  });

  it('does not show the key that such an answer repeats', async () => {
    const error = await send(answering({ message: `key ${KEY}` })).catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      message: `${where} answered 200, but without \`data\`: {"message":"key [redacted]"}`,
    });
    expect(inspect(error, { depth: Infinity, showHidden: true })).not.toContain(KEY);
  });

  it('shows no more than 120 characters of such an answer, and keeps 500', async () => {
    const answer = { message: 'x'.repeat(600) };
    const error = await send(answering(answer)).catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      message: `${where} answered 200, but without \`data\`: {"message":"${'x'.repeat(108)}…`,
      excerpt: `{"message":"${'x'.repeat(488)}`,
    });
  });

  it('rejects a refusal with its error', async () => {
    const error = await send(answering({ message: 'Forbidden' }, 403)).catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      name: 'PermissionError',
      message: `${where} answered 403: Forbidden.`,
      request: { operationId },
    });
  });

  it.each([
    [{}, undefined, null],
    [{ respectReviewSettings: true }, undefined, 'true'],
    [{ respectReviewSettings: true }, {}, 'true'],
    [{ respectReviewSettings: true }, { respectReviewSettings: false }, null],
    [{}, { respectReviewSettings: true }, 'true'],
  ])('with the client options %o and the call options %o sends %j', async (options, callOptions, header) => {
    const sent: (string | null)[] = [];
    const statsig = new StatsigConsole({
      apiKey: KEY,
      ...options,
      fetch: async (request) => {
        sent.push(request.headers.get('x-respect-review-settings'));
        return Response.json({ message: 'ok', data: { id: 'a' } });
      },
    });
    await send(statsig, callOptions);
    expect(sent).toEqual([header]);
  });

  it("obeys the call's timeout and signal", async () => {
    const statsig = new StatsigConsole({ apiKey: KEY, fetch: () => new Promise(() => undefined) });
    const late = await send(statsig, { timeout: 10 }).catch((reason: unknown) => reason);
    expect(late).toMatchObject({ name: 'TimeoutError' });
    const signal = AbortSignal.abort();
    const aborted = await send(statsig, { signal }).catch((reason: unknown) => reason);
    expect(aborted).toMatchObject({
      name: 'AbortError',
      message: `${where} was aborted before it was sent.`,
    });
  });
});

describe('statsig.ingestions.create', () => {
  it.each([
    [
      'a bare source',
      { type: 's3', enabled: true, source_name: 'clicks' },
      { type: 's3', enabled: true, source_name: 'clicks' },
    ],
    [
      'a bare record, whose definition is its data',
      { id: '1', type: 's3', enabled: true, data: { source_name: 'clicks' } },
      { id: '1', type: 's3', enabled: true, data: { source_name: 'clicks' } },
    ],
    [
      'an envelope',
      { message: 'ok', data: { type: 's3', enabled: true, data: { source_name: 'clicks' } } },
      { type: 's3', enabled: true, data: { source_name: 'clicks' } },
    ],
    [
      'an envelope whose data has no type',
      { message: 'ok', data: { id: '1', enabled: true } },
      { id: '1', enabled: true },
    ],
  ])('takes %s', async (_, answer, returned) => {
    expect(await answering(answer).ingestions.create(source)).toEqual(returned);
  });
});

describe('statsig.dynamicConfigs.update', () => {
  it.each([
    [{ dryRun: true }, '?dryRun=true'],
    [{ dryRun: false }, '?dryRun=false'],
    [{ dryRun: undefined }, ''],
    [undefined, ''],
  ])('with %o sends the query %j', async (options, query) => {
    const urls: string[] = [];
    const statsig = new StatsigConsole({
      apiKey: KEY,
      fetch: async (request) => {
        urls.push(request.url);
        return Response.json({ message: 'ok', data: { id: 'a' } });
      },
    });
    await statsig.dynamicConfigs.update('a', { isEnabled: true, description: '', rules: [] }, options);
    expect(urls).toEqual([`https://statsigapi.net/console/v1/dynamic_configs/a${query}`]);
  });
});
