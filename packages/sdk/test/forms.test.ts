import { describe, expect, it } from 'vitest';
import { ResponseFormatError, StatsigConsole } from '../src/index.ts';

function answering(answer: unknown): StatsigConsole {
  return new StatsigConsole({ apiKey: 'console-test', fetch: async () => Response.json(answer) });
}

const overrides = { passingUserIDs: ['u1'], failingUserIDs: [], environmentOverrides: [] };
const layerOverrides = { conditionalOverrides: [], idOverrides: [{ unitID: 'u1' }] };
const experimentOverrides = { overrides: [], userIDOverrides: [{ groupID: 'g' }] };
const app = { id: 'ios', name: 'iOS' };
const rules = { id: 'beta', rules: [{ name: 'Everyone' }] };
const report = { url: 'https://example.com/report.csv' };
const status = [{ status: 'SUCCESS' }];
const source = { type: 's3', enabled: true, source_name: 'clicks' };

type Send = (statsig: StatsigConsole) => Promise<unknown>;

describe('operations that are documented with the envelope and without it', () => {
  const METHODS: [name: string, data: unknown, send: Send][] = [
    ['gates.overrides.get', overrides, (statsig) => statsig.gates.overrides.get('a')],
    [
      'gates.overrides.add',
      overrides,
      (statsig) => statsig.gates.overrides.add('a', { environmentOverrides: [] }),
    ],
    [
      'holdouts.overrides.update',
      overrides,
      (statsig) => statsig.holdouts.overrides.update('a', { environmentOverrides: [] }),
    ],
    ['experiments.overrides.get', experimentOverrides, (statsig) => statsig.experiments.overrides.get('a')],
    ['layers.overrides.get', layerOverrides, (statsig) => statsig.layers.overrides.get('a')],
    ['targetApps.get', app, (statsig) => statsig.targetApps.get('ios')],
    [
      'ingestions.get',
      source,
      (statsig) => statsig.ingestions.get({ type: 's3', dataset: 'Events', source_name: 'clicks' }),
    ],
  ];

  it.each(METHODS)('%s answers the same for both', async (_, data, send) => {
    expect(await send(answering({ message: 'ok', data }))).toEqual(data);
    expect(await send(answering(data))).toEqual(data);
  });

  it.each(METHODS)('%s refuses what is neither', async (_, _data, send) => {
    for (const answer of [{ message: 'ok' }, { message: 'ok', data: null }, {}, [], null, 'ok']) {
      await expect(send(answering(answer))).rejects.toBeInstanceOf(ResponseFormatError);
    }
  });
});

describe('operations that are documented with a list of one and with its member', () => {
  it.each<[name: string, data: unknown, send: Send]>([
    ['gates.rules.list', rules, (statsig) => statsig.gates.rules.list('beta')],
    ['dynamicConfigs.rules.list', rules, (statsig) => statsig.dynamicConfigs.rules.list('beta')],
    [
      'reports.get',
      report,
      (statsig) => statsig.reports.get({ type: 'first_exposures', date: '2026-02-17' }),
    ],
  ])('%s answers the member', async (_, data, send) => {
    expect(await send(answering({ message: 'ok', data: [data] }))).toEqual(data);
    expect(await send(answering({ message: 'ok', data }))).toEqual(data);
    for (const nothing of [[], null, 'ok', [null]]) {
      await expect(send(answering({ message: 'ok', data: nothing }))).rejects.toBeInstanceOf(
        ResponseFormatError,
      );
    }
  });
});

it('ingestions.listStatuses takes a bare list and one in the envelope', async () => {
  const query = { startDate: '2026-02-01', endDate: '2026-02-28' };
  const send: Send = (statsig) => statsig.ingestions.listStatuses(query);
  expect(await send(answering(status))).toEqual(status);
  expect(await send(answering({ message: 'ok', data: status }))).toEqual(status);
  for (const answer of [{ message: 'ok' }, { message: 'ok', data: {} }, {}, 'ok']) {
    await expect(send(answering(answer))).rejects.toBeInstanceOf(ResponseFormatError);
  }
});

describe('changes whose answer may have no data', () => {
  it.each<[name: string, send: Send]>([
    ['experiments.delete', (statsig) => statsig.experiments.delete('a')],
    ['holdouts.delete', (statsig) => statsig.holdouts.delete('a')],
    ['keys.delete', (statsig) => statsig.keys.delete('a')],
    ['segments.archive', (statsig) => statsig.segments.archive('a')],
    [
      'ingestions.delete',
      (statsig) => statsig.ingestions.delete({ type: 's3', dataset: 'Events', source_name: 'clicks' }),
    ],
  ])('%s answers it where there is some', async (_, send) => {
    expect(await send(answering({ message: 'ok', data: { id: 'a' } }))).toEqual({ id: 'a' });
    expect(await send(answering({ message: 'ok' }))).toBeUndefined();
    expect(await send(answering({ message: 'ok', data: null }))).toBeUndefined();
  });
});

it('project.getUsageReport answers the CSV', async () => {
  const statsig = new StatsigConsole({
    apiKey: 'console-test',
    fetch: async () => new Response('a,b\n1,2\n'),
  });
  expect(await statsig.project.getUsageReport({ end: 1_772_236_800_000 })).toBe('a,b\n1,2\n');
});

it('settings that are options of a change are in its query', async () => {
  const urls: string[] = [];
  const statsig = new StatsigConsole({
    apiKey: 'console-test',
    fetch: async ({ url }) => {
      urls.push(url.split('/console/v1')[1] ?? '');
      return Response.json({ message: 'ok', data: { id: 'a' } });
    },
  });
  await statsig.dynamicConfigs.patch('a', {}, { dryRun: true, timeout: 5_000 });
  await statsig.dynamicConfigs.patch('a', {});
  await statsig.metrics.reload('m::sum', { incremental: 'false' });
  expect(urls).toEqual([
    '/dynamic_configs/a?dryRun=true',
    '/dynamic_configs/a',
    '/metrics/m%3A%3Asum/reload?incremental=false',
  ]);
});
