// What single kinds of operation ask of the client: lists in a query, bodies of a DELETE, text answers, slashes in names.
import { captureFetch, type SentRequest } from '@statsig-console/contract';
import { describe, expect, it } from 'vitest';
import { type ConsoleClient, InvalidArgumentError } from '../src/index.ts';
import { clientOver, rejection, stubFetch } from './support/stub-fetch.ts';

/** The one request that leaves. */
async function sentBy(send: (client: ConsoleClient) => Promise<unknown>): Promise<SentRequest | undefined> {
  const fetch = captureFetch({ fetch: stubFetch() });
  await send(clientOver(fetch));
  expect(fetch.requests).toHaveLength(1);
  return fetch.requests[0];
}

describe('a query', () => {
  it('repeats the parameter for each item of a list, and writes numbers and booleans as text', async () => {
    const query = { tags: ['checkout', 'a&b'], limit: 50, page: 2, includeArchived: true };
    expect(await sentBy((client) => client.call('listGates', { query }))).toMatchObject({
      path: '/console/v1/gates',
      query: [
        ['tags', 'checkout'],
        ['tags', 'a&b'],
        ['limit', '50'],
        ['page', '2'],
        ['includeArchived', 'true'],
      ],
    });
  });
});

describe('a body', () => {
  it('goes along with a DELETE', async () => {
    const path = { id: 'beta_testers' };
    expect(
      await sentBy((client) => client.call('removeSegmentIds', { path, body: { ids: ['u1', 'u2'] } })),
    ).toMatchObject({
      method: 'DELETE',
      path: '/console/v1/segments/beta_testers/id_list',
      headers: { 'content-type': 'application/json' },
      body: { ids: ['u1', 'u2'] },
    });
  });

  it('may be a list where the operation takes one', async () => {
    const rules = [{ name: 'Staff', passPercentage: 100, conditions: [] }];
    const path = { id: 'staff' };
    const asList = await sentBy((client) => client.call('updateSegmentRules', { path, body: rules }));
    expect(asList?.body).toEqual(rules);
    const asObject = await sentBy((client) => client.call('updateSegmentRules', { path, body: { rules } }));
    expect(asObject?.body).toEqual({ rules });
    const byPath = await sentBy((client) =>
      client.POST('/console/v1/segments/{id}/conditional', { params: { path }, body: rules }),
    );
    expect(byPath?.body).toEqual(rules);
  });

  it('is refused there when it is neither', async () => {
    const error = await rejection(
      clientOver(stubFetch()).call('updateSegmentRules', { path: { id: 'staff' }, body: 'rules' as never }),
    );
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(error).toMatchObject({ message: '`body` is a string. Allowed: a plain object or a list.' });
  });
});

describe('an answer in text', () => {
  const csv = 'date,events\n2026-03-01,1200\n';
  const query = { start: 1_772_323_200_000, end: 1_772_409_600_000 };

  it('is handed on as it is', async () => {
    const client = clientOver(async () => new Response(csv, { headers: { 'content-type': 'text/csv' } }));
    expect((await client.call('getUsageReport', { query })).data).toBe(csv);
  });

  it('is asked for, where all others ask for JSON', async () => {
    const report = await sentBy((client) => client.call('getUsageReport', { query }));
    expect(report?.headers['accept']).toBe('text/csv');
    const project = await sentBy((client) => client.call('getProject', {}));
    expect(project?.headers['accept']).toBe('application/json');
  });

  it('may be empty', async () => {
    const client = clientOver(async () => new Response(''));
    expect((await client.call('getUsageReport', { query })).data).toBe('');
  });
});

describe('the name of a metric or an event', () => {
  it.each([
    ['revenue (EUR/day)::sum', '/console/v1/metrics/revenue%20(EUR%2Fday)%3A%3Asum'],
    ['100% sure::mean', '/console/v1/metrics/100%25%20sure%3A%3Amean'],
  ])('may hold a slash, a percent sign and colons: %s', async (id, path) => {
    expect(await sentBy((client) => client.call('getMetric', { path: { id } }))).toMatchObject({ path });
  });

  it('may hold them by path as well', async () => {
    const params = { path: { eventName: 'cart/add' } };
    const sent = await sentBy((client) => client.GET('/console/v1/events/{eventName}', { params }));
    expect(sent?.path).toBe('/console/v1/events/cart%2Fadd');
  });

  it.each(['..', 'a/../b', './a', 'a/..'])('may not lead elsewhere: %s', async (id) => {
    const fetch = stubFetch();
    const error = await rejection(clientOver(fetch).call('deleteMetric', { path: { id } }));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(error).toMatchObject({
      argument: 'id',
      message: expect.stringMatching(
        /^`id` is (?:`\.\.`|".*", which climbs up the path)\. Allowed: the id as the API gives it, a non-empty string and not `\.` or `\.\.`\.$/,
      ),
    });
    expect(fetch.requests).toHaveLength(0);
  });

  it('has a type beside it that may not', async () => {
    const path = { name: 'a/b', type: 'sum/x' };
    const error = await rejection(clientOver(stubFetch()).call('getMetricByName', { path }));
    expect(error).toMatchObject({ argument: 'type' });
  });
});
