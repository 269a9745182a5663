import { describe } from 'vitest';
import { accepts, refuses, schemaOf } from './check.ts';

const entities = { gates: ['g1'], dynamicConfigs: ['c1'], experiments: ['e1'] };

describe('the request of createTargetApp', () => {
  const request = schemaOf('createTargetApp', 'request');
  const minimal = { name: 'Search', description: '' };

  accepts(request, [
    ['a name and a description', minimal],
    ['everything', { ...minimal, ...entities }],
    ['empty lists', { ...minimal, gates: [], dynamicConfigs: [], experiments: [] }],
  ]);

  refuses(request, [
    ['an app without a description', { name: 'Search' }, '/ required'],
    ['an app without a name', { description: '' }, '/ required'],
    ['null for a description', { name: 'Search', description: null }, '/description type'],
    ['a single gate', { ...minimal, gates: 'g1' }, '/gates type'],
    ['a gate by number', { ...minimal, gates: [1] }, '/gates/0 type'],
    ['null for experiments', { ...minimal, experiments: null }, '/experiments type'],
    ['something that is not assigned', { ...minimal, layers: [] }, '/ unevaluatedProperties'],
  ]);
});

describe('the request of assignTargetApps', () => {
  const request = schemaOf('assignTargetApps', 'request');

  accepts(request, [
    ['an app and nothing to assign', { targetApps: ['a1'] }],
    ['apps and everything to assign', { targetApps: ['a1', 'a2'], ...entities }],
  ]);

  refuses(request, [
    ['no list of apps', entities, '/ required'],
    ['an empty list of apps', { targetApps: [], ...entities }, '/targetApps minItems'],
    ['a single app', { targetApps: 'a1' }, '/targetApps type'],
    ['an app by number', { targetApps: [1] }, '/targetApps/0 type'],
    ['something that is not assigned', { targetApps: ['a1'], segments: [] }, '/ unevaluatedProperties'],
  ]);
});

describe('the request of patchTargetApp', () => {
  const request = schemaOf('patchTargetApp', 'request');

  accepts(request, [
    ['no change at all', {}],
    ['a name', { name: 'Search' }],
    ['an empty description', { description: '' }],
  ]);

  refuses(request, [
    ['null for a name', { name: null }, '/name type'],
    ['null for a description', { description: null }, '/description type'],
    ['gates', { gates: ['g1'] }, '/ additionalProperties'],
  ]);
});

describe.each(['createTargetApp', 'getTargetApp'])('the response of %s', (operation) => {
  const response = schemaOf(operation, '200');

  accepts(response, [
    ['an app in the envelope', { message: 'x', data: { name: 'Search' } }],
    ['an app in the envelope, with its id', { message: 'x', data: { name: 'Search', id: 'a1' } }],
    ['a bare app', { name: 'Search' }],
    ['a bare app with everything', { id: 'a1', name: 'Search', description: '', ...entities }],
    ['a property that is not described yet', { message: 'x', data: { name: 'Search', colour: 'red' } }],
  ]);

  refuses(response, [
    ['nothing', {}, '/ anyOf'],
    ['a message alone', { message: 'x' }, '/ anyOf'],
    ['an app in the envelope without a name', { message: 'x', data: { id: 'a1' } }, '/ anyOf'],
    ['a bare app without a name', { description: 'x' }, '/ anyOf'],
    ['a bare app with one gate outside a list', { name: 'Search', gates: 'g1' }, '/ anyOf'],
  ]);
});

describe('the response of listTargetApps', () => {
  const response = schemaOf('listTargetApps', '200');

  accepts(response, [
    ['an empty list', { message: 'x', data: [] }],
    ['names alone', { message: 'x', data: [{ name: 'Search' }] }],
    [
      'a page',
      {
        message: 'x',
        data: [{ id: 'a1', name: 'Search' }],
        pagination: { itemsPerPage: 1, pageNumber: 1, nextPage: null, previousPage: null },
      },
    ],
  ]);

  refuses(response, [
    ['an app without a name', { message: 'x', data: [{ id: 'a1' }] }, '/data/0 required'],
    ['a bare list', [{ name: 'Search' }], '/ type'],
  ]);
});

describe.each(['assignTargetApps', 'patchTargetApp', 'deleteTargetApp'])(
  'the response of %s',
  (operation) => {
    const response = schemaOf(operation, '200');

    accepts(response, [['a message', { message: 'Target apps updated successfully.' }]]);
    refuses(response, [['nothing', {}, '/ required']]);
  },
);
