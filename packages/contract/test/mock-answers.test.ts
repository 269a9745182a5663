import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { type Mock, startMock } from '../src/index.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.stop());

async function send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`${mock.url}/console/v1/${path}`, {
    method,
    headers: { 'STATSIG-API-KEY': 'any', 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: await response.json() };
}

/** What the API says of a body that it refuses. */
function refusal(...errors: [property: string, errorMessage: string][]) {
  const list = errors.map(([property, errorMessage]) => ({ property, errorMessage }));
  return { status: 400, body: { status: 400, message: 'Bad Request Exception', errors: list } };
}

const RULE = { name: 'All', passPercentage: 10, conditions: [] };

describe('a request that breaks the spec is told why', () => {
  it('for what is missing and what is too short', async () => {
    const answer = await send('POST', 'dynamic_configs/banner', { name: 'ab', isEnabled: true, rules: [] });
    expect(answer).toEqual(
      refusal(['description', 'Required'], ['name', 'must NOT have fewer than 3 characters']),
    );
  });

  it('for a property that nobody declared, on the body and in a rule', async () => {
    expect(await send('PATCH', 'layers/home_feed', { descripton: '' })).toEqual(
      refusal(['descripton', 'Unknown property']),
    );
    const rules = [{ ...RULE, percentage: 5 }];
    expect(await send('POST', 'dynamic_configs/x', { isEnabled: true, description: '', rules })).toEqual(
      refusal(['rules.0.percentage', 'Unknown property']),
    );
  });

  it('for the member of a union that was meant, and no other', async () => {
    const parameters = [{ name: 'ads', type: 'number', defaultValue: '3' }];
    expect(await send('PATCH', 'layers/home_feed', { parameters })).toEqual(
      refusal(['parameters.0.defaultValue', 'must be number']),
    );
    const columns = { unit_id: 'u', id_type: 't', metric_name: 'm', metric_value: 'v' };
    const source = { dataset: 'Metrics', type: 's3', source_name: 'x', column_mapping: columns };
    expect(await send('POST', 'ingestion', source)).toEqual(refusal(['column_mapping.dateid', 'Required']));
  });

  it('for a union of which no member was meant', async () => {
    const source = { dataset: 'metrics', type: 's3', source_name: 'x' };
    expect(await send('POST', 'ingestion', source)).toEqual(
      refusal(['dataset', 'Missing, or no value that the API knows']),
    );
  });

  it('for a header', async () => {
    expect(await send('GET', 'segments/x', undefined, { 'STATSIG-API-VERSION': '2024' })).toEqual(
      refusal(['header.statsig-api-version', 'must be equal to one of the allowed values: 20240601']),
    );
  });

  it('unless it asked for the example', async () => {
    expect(await send('GET', 'segments/x', undefined, { Prefer: 'code=400' })).toEqual(
      refusal(['description', 'Required']),
    );
  });
});

describe('a percentage', () => {
  it.each([0.07, 0.29, 81.82, 99.99])('of %d passes', async (passPercentage) => {
    const body = { isEnabled: true, description: '', rules: [{ ...RULE, passPercentage }] };
    expect((await send('POST', 'dynamic_configs/x', body)).status).toBe(200);
  });

  it('finer than a hundredth does not', async () => {
    const body = { isEnabled: true, description: '', rules: [{ ...RULE, passPercentage: 0.075 }] };
    expect(await send('POST', 'dynamic_configs/x', body)).toEqual(
      refusal(['rules.0.passPercentage', 'must be multiple of 0.01']),
    );
  });
});

describe('a document with another form of 400', () => {
  it('is answered with its own example', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'statsig-contract-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const json = (part: object) => ({ content: { 'application/json': part } });
    const schema = { type: 'object', required: ['name'] };
    const responses = {
      200: { description: 'ok' },
      400: { description: 'no', ...json({ example: { code: 'bad' } }) },
    };
    const post = { operationId: 'addThing', requestBody: { required: true, ...json({ schema }) }, responses };
    const document = path.join(folder, 'openapi.json');
    const info = { title: 'Things', version: '1' };
    writeFileSync(document, JSON.stringify({ openapi: '3.1.0', info, paths: { '/things': { post } } }));
    await using other = await startMock({ document });
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${other.url}/things`, { method: 'POST', headers, body: '{}' });
    expect(response.status).toBe(400);
    expect(response.headers.get('sl-violations')).toContain("must have required property 'name'");
    expect(await response.json()).toEqual({ code: 'bad' });
  });
});
