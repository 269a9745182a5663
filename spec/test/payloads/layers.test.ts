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
