import { describe } from 'vitest';
import type { JsonObject } from '../../src/types.ts';
import { accepts, refuses, schemaOf, without } from './check.ts';

const gate = { type: 'gate', id: 'testers', groupID: 'g1' };
const users = { groupID: 'g1', ids: ['u1'] };
const none = { overrides: [], userIDOverrides: [] };

describe.each(['updateExperimentOverrides', 'patchExperimentOverrides', 'deleteExperimentOverrides'])(
  'the request of %s',
  (operationId) => {
    const request = schemaOf(operationId, 'request');

    accepts(request, [
      ['empty lists', none],
      ['a gate and a user', { overrides: [gate], userIDOverrides: [users] }],
      [
        'a segment in one environment',
        { ...none, overrides: [{ ...gate, type: 'segment', environment: 'staging' }] },
      ],
      ['every environment', { ...none, overrides: [{ ...gate, environment: null }] }],
      [
        'ids of another kind',
        { ...none, userIDOverrides: [{ ...users, unitType: 'companyID', environment: 'staging' }] },
      ],
      [
        'the usual kind of id',
        { ...none, userIDOverrides: [{ ...users, unitType: null, environment: null }] },
      ],
      ['1000 overrides', { ...none, overrides: Array(1000).fill(gate) }],
      ['1000 ids', { ...none, userIDOverrides: [{ ...users, ids: Array(1000).fill('u1') }] }],
    ]);

    refuses(request, [
      ['nothing', {}, '/ required'],
      ['no overrides by gate', without(none, 'overrides'), '/ required'],
      ['no overrides by id', without(none, 'userIDOverrides'), '/ required'],
      ['null for a list', { ...none, overrides: null }, '/overrides type'],
      ['1001 overrides', { ...none, overrides: Array(1001).fill(gate) }, '/overrides maxItems'],
      [
        '1001 ids',
        { ...none, userIDOverrides: [{ ...users, ids: Array(1001).fill('u1') }] },
        '/userIDOverrides/0/ids maxItems',
      ],
      [
        'an override by layer',
        { ...none, overrides: [{ ...gate, type: 'layer' }] },
        '/overrides/0/type enum',
      ],
      [
        'an override without a type',
        { ...none, overrides: [without(gate, 'type')] },
        '/overrides/0 required',
      ],
      ['an override without an id', { ...none, overrides: [without(gate, 'id')] }, '/overrides/0 required'],
      [
        'an override without a group',
        { ...none, overrides: [without(gate, 'groupID')] },
        '/overrides/0 required',
      ],
      [
        'an override as it is read',
        { ...none, overrides: [{ ...gate, name: 'testers' }] },
        '/overrides/0 additionalProperties',
      ],
      [
        'ids without a group',
        { ...none, userIDOverrides: [without(users, 'groupID')] },
        '/userIDOverrides/0 required',
      ],
      [
        'a group without ids',
        { ...none, userIDOverrides: [without(users, 'ids')] },
        '/userIDOverrides/0 required',
      ],
      [
        'a number among the ids',
        { ...none, userIDOverrides: [{ ...users, ids: [7] }] },
        '/userIDOverrides/0/ids/0 type',
      ],
      [
        'the kind of id by another name',
        { ...none, userIDOverrides: [{ ...users, unitID: 'userID' }] },
        '/userIDOverrides/0 additionalProperties',
      ],
      ['the overrides of a gate', { ...none, passingUserIDs: [] }, '/ additionalProperties'],
    ]);
  },
);

describe.each([
  'getExperimentOverrides',
  'updateExperimentOverrides',
  'patchExperimentOverrides',
  'deleteExperimentOverrides',
])('the response of %s', (operationId) => {
  const response = schemaOf(operationId, '200');
  const enveloped = (data: JsonObject) => ({ message: 'Done.', data });

  accepts(response, [
    ['overrides in the envelope', enveloped({ overrides: [gate], userIDOverrides: [users] })],
    ['bare overrides', { overrides: [gate], userIDOverrides: [users] }],
    ['no overrides', enveloped(none)],
    ['no overrides, bare', none],
    [
      'a gate by name',
      enveloped({ ...none, overrides: [{ type: 'gate', name: 'testers', groupID: 'Test' }] }),
    ],
    ['more than 1000 ids', { ...none, userIDOverrides: [{ ...users, ids: Array(1001).fill('u1') }] }],
    ['a type that is not known yet', { ...none, overrides: [{ ...gate, type: 'audience' }] }],
    ['a property that is not described yet', enveloped({ ...none, version: 2 })],
  ]);

  refuses(response, [
    ['a message alone', { message: 'Done.' }, '/ required'],
    ['an envelope without a message', { data: none }, '/ required'],
    ['half of it', { overrides: [] }, '/ required'],
    ['half of it in the envelope', enveloped({ overrides: [] }), '/data required'],
    [
      'an override without a group',
      enveloped({ ...none, overrides: [without(gate, 'groupID')] }),
      '/data/overrides/0 required',
    ],
    [
      'a group without ids',
      { ...none, userIDOverrides: [without(users, 'ids')] },
      '/userIDOverrides/0 required',
    ],
  ]);
});
