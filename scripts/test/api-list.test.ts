import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { apiList, apiProblems, sdkMethods } from '../api-list.mjs';
import { operationsIn } from '../generate.mjs';

const operations = operationsIn(path.join(import.meta.dirname, '../../spec/dist/openapi.json'));

describe('the methods of the SDK', () => {
  it('send every operation, each from one place', () => {
    expect(apiProblems(sdkMethods(), operations)).toEqual([]);
  });

  it('are found with their parameters', () => {
    const methods = sdkMethods();
    expect(methods).toContainEqual({
      method: 'gates.overrides.add',
      parameters: 'id, overrides, options?',
      operations: ['addGateOverrides'],
      deprecated: false,
    });
    expect(methods.find(({ method }) => method === 'gates.rules.addMany')?.deprecated).toBe(true);
  });
});

const getGate = { id: 'getGate', method: 'GET', path: '/console/v1/gates/{id}' };
const listGates = { id: 'listGates', method: 'GET', path: '/console/v1/gates' };
const get = { method: 'gates.get', parameters: 'id, options?', operations: ['getGate'], deprecated: false };

describe('apiProblems', () => {
  it.each([
    ['an operation without a method', [get], [getGate, listGates], ['no method sends listGates']],
    [
      'an operation with two methods',
      [get, { ...get, method: 'gates.read' }],
      [getGate],
      ['getGate is sent by gates.get and gates.read'],
    ],
    [
      'a method of what is no operation',
      [{ ...get, operations: ['getGate', 'readGate'] }],
      [getGate],
      ['gates.get sends readGate, which is no operation'],
    ],
  ])('finds %s', (_, methods, documented, problems) => {
    expect(apiProblems(methods, documented)).toEqual(problems);
  });
});

describe('apiList', () => {
  it('has each operation under its method, and each method under its operation', () => {
    const upsert = { method: 'gates.upsert', parameters: 'gate', operations: [], deprecated: false };
    const list = { method: 'gates.list', parameters: 'query?', operations: ['listGates'], deprecated: true };
    const lines = apiList([get, list, upsert], [getGate, listGates]).split('\n');
    expect(lines).toContain('| `gates.get(id, options?)` | `getGate` | `GET /gates/{id}` |');
    expect(lines).toContain('| `gates.list(query?)` (deprecated) | `listGates` | `GET /gates` |');
    expect(lines).toContain('- `gates.upsert(gate)`');
    expect(lines).toContain('| `getGate` | `gates.get` |');
  });
});
