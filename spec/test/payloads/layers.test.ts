import { describe } from 'vitest';
import type { JsonValue } from '../../src/types.ts';
import { accepts, refuses, schemaOf, without } from './check.ts';

describe('the request of patchLayer', () => {
  const request = schemaOf('patchLayer', 'request');
  const parameter = (type: string, defaultValue: JsonValue) => ({
    parameters: [{ name: 'p', type, defaultValue }],
  });

  accepts(request, [
    ['no change at all', {}],
    ['a description of 1000 characters', { description: 'x'.repeat(1000) }],
    ['an empty description', { description: '' }],
    ['a string parameter', parameter('string', 'v4')],
    ['a number parameter', parameter('number', 0.5)],
    ['a boolean parameter', parameter('boolean', false)],
    ['an empty array parameter', parameter('array', [])],
    ['a mixed array parameter', parameter('array', ['a', 1, true, { b: null }])],
    ['an object parameter', parameter('object', { key: 'value' })],
    [
      'a parameter with a description',
      { parameters: [{ name: 'p', type: 'string', defaultValue: '', description: 'x' }] },
    ],
    ['one target app by name', { targetApps: 'iOS' }],
    ['several target apps', { targetApps: ['iOS', 'Android'] }],
  ]);

  refuses(request, [
    ['a description of 1001 characters', { description: 'x'.repeat(1001) }, '/description maxLength'],
    ['null for a description', { description: null }, '/description type'],
    ['a number parameter with a string default', parameter('number', '3'), '/parameters/0/defaultValue type'],
    ['a string parameter with a number default', parameter('string', 3), '/parameters/0/defaultValue type'],
    [
      'a boolean parameter with a string default',
      parameter('boolean', 'true'),
      '/parameters/0/defaultValue type',
    ],
    ['an array parameter with an object default', parameter('array', {}), '/parameters/0/defaultValue type'],
    ['an object parameter with an array default', parameter('object', []), '/parameters/0/defaultValue type'],
    ['a parameter of an unknown type', parameter('integer', 3), '/parameters/0 oneOf'],
    [
      'a parameter without a name',
      { parameters: [{ type: 'string', defaultValue: '' }] },
      '/parameters/0 required',
    ],
    [
      'a parameter without a default',
      { parameters: [{ name: 'p', type: 'string' }] },
      '/parameters/0 required',
    ],
    ['a number among the target apps', { targetApps: [3] }, '/targetApps/0 type'],
    ['a property that cannot be patched', { name: 'other' }, '/ additionalProperties'],
  ]);
});

describe.each([
  ['string', ''],
  ['number', 0],
  ['boolean', true],
  ['array', []],
  ['object', {}],
])('a layer parameter of type %s', (type, defaultValue) => {
  const request = schemaOf('patchLayer', 'request');
  const parameter = { name: 'p', type, defaultValue };

  accepts(request, [['with its three properties', { parameters: [parameter] }]]);
  refuses(
    request,
    ['name', 'type', 'defaultValue'].map((name) => [
      `without ${name}`,
      { parameters: [without(parameter, name)] },
      '/parameters/0 required',
    ]),
  );
  refuses(request, [
    [
      'with null for a default',
      { parameters: [{ ...parameter, defaultValue: null }] },
      '/parameters/0 oneOf',
    ],
  ]);
});

describe('the response of patchLayer', () => {
  const response = schemaOf('patchLayer', '200');
  const layer = {
    id: 'home_feed',
    idType: 'userID',
    description: '',
    lastModifierID: 'k1',
    lastModifiedTime: 1720734756985,
    lastModifierEmail: null,
    lastModifierName: 'CONSOLE API',
    creatorID: 'u1',
    createdTime: 1720733942515,
    creatorName: 'Ada Osei',
    creatorEmail: null,
    isImplicitLayer: false,
    parameters: [{ name: 'model', type: 'string', defaultValue: 'v4' }],
  };
  const answer = (data: { readonly [key: string]: JsonValue }) => ({
    message: 'Layer updated successfully.',
    data,
  });

  accepts(response, [
    ['a layer with what is always there', answer(layer)],
    ['a property that is not described yet', answer({ ...layer, colour: 'red' })],
    ['target apps as a list', answer({ ...layer, targetApps: ['iOS'], holdoutIDs: ['h', 'h'], tags: [] })],
  ]);

  refuses(response, [
    ['an answer without the layer', { message: 'Layer updated successfully.' }, '/ required'],
    ['an answer without a message', { data: layer }, '/ required'],
    ['a layer without parameters', answer(without(layer, 'parameters')), '/data required'],
    ['a layer without an id', answer(without(layer, 'id')), '/data required'],
    [
      'a description of 1001 characters',
      answer({ ...layer, description: 'x'.repeat(1001) }),
      '/data/description maxLength',
    ],
    ['a time as text', answer({ ...layer, createdTime: '2026-01-01' }), '/data/createdTime type'],
    [
      'a default of the wrong type',
      answer({ ...layer, parameters: [{ name: 'n', type: 'number', defaultValue: '1' }] }),
      '/data/parameters/0/defaultValue type',
    ],
  ]);
});

describe('the request of createLayer', () => {
  const request = schemaOf('createLayer', 'request');
  const layer = { name: 'Home feed', idType: 'userID' };

  accepts(request, [
    ['what is required and nothing else', layer],
    ['a name of 3 letters', { ...layer, name: 'a_b' }],
    ['a name of 100 letters', { ...layer, name: 'a'.repeat(100) }],
    ['a description of 1000 characters', { ...layer, description: 'x'.repeat(1000) }],
    ['everything', { ...layer, description: '', targetApps: ['iOS', 'Android'], team: 'Discovery' }],
    ['one target app by name', { ...layer, targetApps: 'iOS' }],
  ]);

  refuses(request, [
    ['a layer without a name', without(layer, 'name'), '/ required'],
    ['a layer without a kind of id', without(layer, 'idType'), '/ required'],
    ['a name of 2 letters', { ...layer, name: 'ab' }, '/name minLength'],
    ['a name of 101 letters', { ...layer, name: 'a'.repeat(101) }, '/name maxLength'],
    ['a name with a dot', { ...layer, name: 'home.feed' }, '/name pattern'],
    ['null for a kind of id', { ...layer, idType: null }, '/idType type'],
    [
      'a description of 1001 characters',
      { ...layer, description: 'x'.repeat(1001) },
      '/description maxLength',
    ],
    ['null for a team', { ...layer, team: null }, '/team type'],
    ['parameters, which come later', { ...layer, parameters: [] }, '/ additionalProperties'],
    ['an id', { ...layer, id: 'home_feed' }, '/ additionalProperties'],
  ]);
});

describe('the request of updateLayer', () => {
  const request = schemaOf('updateLayer', 'request');
  const layer = { description: '', parameters: [] };
  const holding = (type: string, defaultValue: JsonValue) => ({
    ...layer,
    parameters: [{ name: 'p', type, defaultValue }],
  });

  accepts(request, [
    ['what is required and nothing else', layer],
    ['a description of 1000 characters', { ...layer, description: 'x'.repeat(1000) }],
    ['a string parameter', holding('string', '')],
    ['a number parameter', holding('number', 3)],
    ['a boolean parameter', holding('boolean', true)],
    ['an array parameter', holding('array', ['a', 1])],
    ['an object parameter', holding('object', { key: null })],
    ['target apps', { ...layer, targetApps: ['iOS'] }],
  ]);

  refuses(request, [
    ['a layer without a description', without(layer, 'description'), '/ required'],
    ['a layer without parameters', without(layer, 'parameters'), '/ required'],
    [
      'a description of 1001 characters',
      { ...layer, description: 'x'.repeat(1001) },
      '/description maxLength',
    ],
    ['null for the parameters', { ...layer, parameters: null }, '/parameters type'],
    ['a default of the wrong type', holding('number', '3'), '/parameters/0/defaultValue type'],
    ['a parameter of an unknown type', holding('date', '2026-01-01'), '/parameters/0 oneOf'],
    ['a kind of id, which stays', { ...layer, idType: 'userID' }, '/ additionalProperties'],
  ]);
});

const minimal = {
  id: 'home_feed',
  idType: 'userID',
  description: '',
  lastModifierID: null,
  lastModifiedTime: null,
  lastModifierEmail: null,
  lastModifierName: null,
  creatorID: null,
  createdTime: 1760601600000,
  creatorName: null,
  creatorEmail: null,
  isImplicitLayer: true,
  parameters: [],
};

describe.each([
  ['createLayer', '201'],
  ['getLayer', '200'],
  ['updateLayer', '200'],
] as const)('the response of %s', (operationId, status) => {
  const response = schemaOf(operationId, status);

  accepts(response, [
    ['what is always there', { message: 'Done.', data: minimal }],
    ['no team', { message: 'Done.', data: { ...minimal, team: null, teamID: null } }],
  ]);
  refuses(response, [
    ['a bare layer', minimal, '/ required'],
    [
      'a layer without a kind of id',
      { message: 'Done.', data: without(minimal, 'idType') },
      '/data required',
    ],
  ]);
});

describe('the response of listLayers', () => {
  const response = schemaOf('listLayers', '200');

  accepts(response, [
    ['an empty list without pagination', { message: 'Done.', data: [] }],
    [
      'a page',
      {
        message: 'Done.',
        data: [minimal],
        pagination: { itemsPerPage: 1, pageNumber: 1, nextPage: '', previousPage: null },
      },
    ],
  ]);
  refuses(response, [
    ['a list without its envelope', [minimal], '/ type'],
    ['a layer without an id', { message: 'Done.', data: [without(minimal, 'id')] }, '/data/0 required'],
  ]);
});

describe('the response of listLayerExperiments', () => {
  const response = schemaOf('listLayerExperiments', '200');

  accepts(response, [['no experiments', { message: 'Done.', data: [] }]]);
  refuses(response, [['something else', { message: 'Done.', data: [minimal] }, '/data/0 required']]);
});

describe('the response of deleteLayer', () => {
  const response = schemaOf('deleteLayer', '200');

  accepts(response, [['a message', { message: 'Layer deleted successfully.' }]]);
  refuses(response, [['nothing', {}, '/ required']]);
});
