// The overrides of a layer.
import { describe } from 'vitest';
import { accepts, refuses, schemaOf, without } from './check.ts';

const byGate = { type: 'gate', name: 'staff', experimentName: 'feed_ranking_v5', groupName: 'Test' };
const bySegment = { ...byGate, type: 'segment', name: 'beta_testers' };
const byId = { groupName: 'Control', ids: ['user-204'] };
const byIdFully = { ...byId, idType: 'userID', environment: 'production', experimentName: 'feed_ranking_v5' };
const byIdWithNull = { ...byId, idType: null, environment: null, experimentName: null };
const none = { conditionalOverrides: [], idOverrides: [] };
const both = {
  conditionalOverrides: [byGate, bySegment],
  idOverrides: [byId, byIdFully, byIdWithNull],
};

describe.each(['updateLayerOverrides', 'deleteLayerOverrides', 'addLayerOverrides'])(
  'the request of %s',
  (operationId) => {
    const request = schemaOf(operationId, 'request');
    const op = operationId === 'addLayerOverrides' ? { op: 'add' } : {};

    accepts(request, [
      ['none', { ...op, ...none }],
      ['some of every kind', { ...op, ...both }],
      ['no ids', { ...op, ...none, idOverrides: [{ ...byId, ids: [] }] }],
    ]);

    refuses(request, [
      ['no list by condition', { ...op, idOverrides: [] }, '/ required'],
      ['no list by id', { ...op, conditionalOverrides: [] }, '/ required'],
      ['null for a list', { ...op, ...none, idOverrides: null }, '/idOverrides type'],
      [
        'an override by something else',
        { ...op, ...none, conditionalOverrides: [{ ...byGate, type: 'user' }] },
        '/conditionalOverrides/0/type enum',
      ],
      ...['type', 'name', 'experimentName', 'groupName'].map(
        (name) =>
          [
            `an override by condition without ${name}`,
            { ...op, ...none, conditionalOverrides: [without(byGate, name)] },
            '/conditionalOverrides/0 required',
          ] as const,
      ),
      ...['groupName', 'ids'].map(
        (name) =>
          [
            `an override by id without ${name}`,
            { ...op, ...none, idOverrides: [without(byId, name)] },
            '/idOverrides/0 required',
          ] as const,
      ),
      [
        'an id as a number',
        { ...op, ...none, idOverrides: [{ ...byId, ids: [204] }] },
        '/idOverrides/0/ids/0 type',
      ],
      [
        'the id of a group',
        { ...op, ...none, idOverrides: [{ ...byId, groupID: 'g1' }] },
        '/idOverrides/0 unevaluatedProperties',
      ],
      [
        'an environment on a condition',
        { ...op, ...none, conditionalOverrides: [{ ...byGate, environment: null }] },
        '/conditionalOverrides/0 unevaluatedProperties',
      ],
      ['the lists of an experiment', { ...op, ...none, overrides: [] }, '/ additionalProperties'],
    ]);
  },
);

describe('what to do with overrides', () => {
  refuses(schemaOf('addLayerOverrides', 'request'), [
    ['nothing', none, '/ required'],
    ['something else', { ...none, op: 'remove' }, '/op const'],
  ]);
  refuses(schemaOf('updateLayerOverrides', 'request'), [
    ['what is said already', { ...none, op: 'add' }, '/ additionalProperties'],
  ]);
});

describe.each(['getLayerOverrides', 'updateLayerOverrides', 'addLayerOverrides', 'deleteLayerOverrides'])(
  'the response of %s',
  (operationId) => {
    const response = schemaOf(operationId, '200');

    accepts(response, [
      ['none, in the envelope', { message: 'Done.', data: none }],
      ['some, in the envelope', { message: 'Done.', data: both }],
      ['none, bare', none],
      ['some, bare', both],
      [
        'a condition of a new kind',
        { message: 'Done.', data: { ...none, conditionalOverrides: [{ ...byGate, type: 'holdout' }] } },
      ],
      ['a property that is not described yet', { ...none, version: 2 }],
    ]);
    refuses(response, [
      ['a message alone', { message: 'Done.' }, '/ anyOf'],
      ['one list alone', { idOverrides: [] }, '/ anyOf'],
      ['the envelope around one list', { message: 'Done.', data: { idOverrides: [] } }, '/data required'],
      [
        'an override without a group',
        { ...none, conditionalOverrides: [without(byGate, 'groupName')] },
        '/conditionalOverrides/0 required',
      ],
    ]);
  },
);
