import { describe } from 'vitest';
import type { JsonValue } from '../../src/types.ts';
import { accepts, refuses, schemaOf, without } from './check.ts';

const STORE = {
  id: 's1',
  name: 'home_screen',
  displayName: 'Home screen',
  description: '',
  createdTime: 1751360400000,
  creatorID: 'u1',
  lastModifierID: 'u1',
  parameters: [{ ref_type: 'static', name: 'p', param_type: 'boolean', value: false }],
};

const layer = { ref_type: 'layer', name: 'p', param_type: 'string', layer_name: 'l', param_name: 'q' };
const config = {
  ref_type: 'dynamic_config',
  name: 'p',
  param_type: 'string',
  config_name: 'c',
  param_name: 'q',
};
const experiment = {
  ref_type: 'experiment',
  name: 'p',
  param_type: 'string',
  experiment_name: 'e',
  param_name: 'q',
};
const fixed = (param_type: string, value: JsonValue) => ({
  ref_type: 'static',
  name: 'p',
  param_type,
  value,
});
const gate = (param_type: string, pass_value: JsonValue, fail_value: JsonValue) => ({
  ref_type: 'gate',
  name: 'p',
  gate_name: 'g',
  param_type,
  pass_value,
  fail_value,
});

const answer = (data: JsonValue) => ({ message: 'Param Store read successfully.', data });

describe('the request of createParamStore', () => {
  const request = schemaOf('createParamStore', 'request');
  const store = { name: 'home_screen', displayName: 'Home screen', description: '' };

  accepts(request, [
    ['what is required', store],
    ['everything', { ...store, targetAppIDs: ['a1'], tags: ['growth'], team: 'Growth' }],
    ['empty lists', { ...store, targetAppIDs: [], tags: [] }],
  ]);

  refuses(
    request,
    Object.keys(store).map((name) => [`no ${name}`, without(store, name), '/ required']),
  );
  refuses(request, [
    ['one target app without a list', { ...store, targetAppIDs: 'a1' }, '/targetAppIDs type'],
    ['null for a team', { ...store, team: null }, '/team type'],
    ['a number among the tags', { ...store, tags: [1] }, '/tags/0 type'],
    ['parameters', { ...store, parameters: [] }, '/ additionalProperties'],
  ]);
});

describe('the request of updateParamStore', () => {
  const request = schemaOf('updateParamStore', 'request');
  const parameters = (...list: JsonValue[]) => ({ parameters: list });

  accepts(request, [
    ['no change at all', {}],
    ['a description alone', { description: '' }],
    ['no parameters', parameters()],
    ['one of each source', parameters(fixed('string', ''), gate('number', 1, 2), layer, config, experiment)],
    ['a fixed number', parameters(fixed('number', 0.5))],
    ['a fixed boolean', parameters(fixed('boolean', false))],
    ['a fixed object', parameters(fixed('object', { a: [null] }))],
    ['a fixed array of anything', parameters(fixed('array', [1, 'a', null, {}, []]))],
    ['a gate for texts', parameters(gate('string', 'a', ''))],
    ['a gate for booleans', parameters(gate('boolean', true, false))],
    ['a gate for objects', parameters(gate('object', {}, { a: 1 }))],
    ['a gate for arrays', parameters(gate('array', [], [1, 'a']))],
    ...['string', 'boolean', 'number', 'array', 'object'].map(
      (param_type) =>
        [
          `a reference of type ${param_type}`,
          parameters({ ...layer, param_type }, { ...config, param_type }, { ...experiment, param_type }),
        ] as const,
    ),
  ]);

  refuses(request, [
    ['a name', { name: 'other' }, '/ additionalProperties'],
    ['null for a description', { description: null }, '/description type'],
    ['null for the parameters', { parameters: null }, '/parameters type'],
    ['an unknown source', parameters({ ...layer, ref_type: 'segment' }), '/parameters/0 oneOf'],
    ['no source', parameters(without(layer, 'ref_type')), '/parameters/0 oneOf'],
    ['a text for a number', parameters(fixed('number', '1')), '/parameters/0/value type'],
    ['a number for a text', parameters(fixed('string', 1)), '/parameters/0/value type'],
    ['a text for a boolean', parameters(fixed('boolean', 'true')), '/parameters/0/value type'],
    ['an array for an object', parameters(fixed('object', [])), '/parameters/0/value type'],
    ['an object for an array', parameters(fixed('array', {})), '/parameters/0/value type'],
    ['null for a text', parameters(fixed('string', null)), '/parameters/0/value type'],
    ['a fixed value of an unknown type', parameters(fixed('date', '')), '/parameters/0 oneOf'],
    ['values of two types', parameters(gate('number', 1, '2')), '/parameters/0/fail_value type'],
    ...(
      [
        ['string', 'a', 'b'],
        ['boolean', true, false],
        ['number', 1, 2],
        ['array', [], [1]],
        ['object', {}, { a: 1 }],
      ] as const
    ).flatMap(([type, pass, fail]) =>
      ['param_type', 'pass_value', 'fail_value'].map(
        (part) =>
          [
            `a gate of type ${type} without ${part}`,
            parameters(without(gate(type, pass, fail), part)),
            '/parameters/0 required',
          ] as const,
      ),
    ),
    [
      'a gate without a value for the others',
      parameters(without(gate('number', 1, 2), 'fail_value')),
      '/parameters/0 required',
    ],
    [
      'a layer of an unknown type',
      parameters({ ...layer, param_type: 'date' }),
      '/parameters/0/param_type enum',
    ],
    [
      'a parameter without a name',
      parameters(without(fixed('string', ''), 'name')),
      '/parameters/0 required',
    ],
  ]);
});

describe.each([
  ['gate', gate('number', 1, 2)],
  ['layer', layer],
  ['dynamic_config', config],
  ['experiment', experiment],
  ['static', fixed('string', '')],
])('a parameter from %s', (_source, parameter) => {
  refuses(
    schemaOf('updateParamStore', 'request'),
    Object.keys(parameter).map((name) => [
      `without ${name}`,
      { parameters: [without(parameter, name)] },
      '/parameters/0 oneOf',
    ]),
  );
});

describe.each(['createParamStore', 'getParamStore', 'updateParamStore'])(
  'the response of %s',
  (operationId) => {
    const response = schemaOf(operationId, '200');

    accepts(response, [
      ['a store with what is always there', answer(STORE)],
      ['a team', answer({ ...STORE, team: 'Growth', teamID: 't1' })],
      ['no team', answer({ ...STORE, team: null })],
      [
        'a parameter of each source',
        answer({ ...STORE, parameters: [gate('array', [], []), layer, config, experiment] }),
      ],
      ['a property that is not described yet', answer({ ...STORE, tags: [] })],
      [
        'a property of a parameter that is not described yet',
        answer({ ...STORE, parameters: [{ ...layer, id: 'p1' }] }),
      ],
    ]);

    refuses(response, [
      ['no store', { message: 'ok' }, '/ required'],
      ['a store without parameters', answer(without(STORE, 'parameters')), '/data required'],
      ['a store without a name', answer(without(STORE, 'name')), '/data required'],
      ['a time as text', answer({ ...STORE, createdTime: '2025-07-01' }), '/data/createdTime type'],
    ]);
  },
);

describe('the response of listParamStores', () => {
  const response = schemaOf('listParamStores', '200');

  accepts(response, [
    ['the whole list, without pagination', { message: 'List param stores success', data: [STORE] }],
    [
      'a page',
      {
        message: 'ok',
        data: [],
        pagination: { itemsPerPage: 50, pageNumber: 1, nextPage: null, previousPage: null },
      },
    ],
  ]);
  refuses(response, [
    ['no list', { message: 'ok' }, '/ required'],
    ['an incomplete store', { message: 'ok', data: [without(STORE, 'id')] }, '/data/0 required'],
  ]);
});

describe('the response of deleteParamStore', () => {
  const response = schemaOf('deleteParamStore', '200');

  accepts(response, [['a message', { message: 'ok' }]]);
  refuses(response, [['nothing', {}, '/ required']]);
});
