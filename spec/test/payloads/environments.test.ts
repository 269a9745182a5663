import { describe } from 'vitest';
import { accepts, refuses, schemaOf, without } from './check.ts';

const added = {
  name: 'staging',
  isProduction: false,
  requiresReview: false,
  requiresReleasePipeline: false,
};
const stored = { ...added, id: '0.7201649305518273' };

describe('the request of updateEnvironments', () => {
  const request = schemaOf('updateEnvironments', 'request');

  accepts(request, [
    ['an empty list', { environments: [] }],
    ['a new environment', { environments: [added] }],
    ['a stored environment', { environments: [stored] }],
    ['an environment with a review group', { environments: [{ ...stored, requiredReviewGroupID: 'g1' }] }],
  ]);

  refuses(request, [
    ['nothing', {}, '/ required'],
    ['a bare list', [added], '/ type'],
    ['an object of environments', { environments: { staging: added } }, '/environments type'],
    ...['name', 'isProduction', 'requiresReview', 'requiresReleasePipeline'].map(
      (name) =>
        [
          `an environment without ${name}`,
          { environments: [without(added, name)] },
          '/environments/0 required',
        ] as const,
    ),
    ['a number for an id', { environments: [{ ...added, id: 0.72 }] }, '/environments/0/id type'],
    ['null for an id', { environments: [{ ...added, id: null }] }, '/environments/0/id type'],
    [
      'null for a review group',
      { environments: [{ ...added, requiredReviewGroupID: null }] },
      '/environments/0/requiredReviewGroupID type',
    ],
    [
      'a misspelled property',
      { environments: [{ ...added, requireReview: true }] },
      '/environments/0 unevaluatedProperties',
    ],
    ['a message', { environments: [], message: 'x' }, '/ additionalProperties'],
  ]);
});

describe.each(['getEnvironments', 'updateEnvironments'])('the response of %s', (operation) => {
  const response = schemaOf(operation, '200');

  accepts(response, [
    ['no environments', { message: 'x', data: { environments: [] } }],
    ['an environment', { message: 'x', data: { environments: [stored] } }],
    [
      'a property that is not described yet',
      { message: 'x', data: { environments: [{ ...stored, colour: 'red' }] } },
    ],
  ]);

  refuses(response, [
    [
      'an environment without an id',
      { message: 'x', data: { environments: [added] } },
      '/data/environments/0 required',
    ],
    ['the list in place of its object', { message: 'x', data: [stored] }, '/data type'],
    ['an answer without the list', { message: 'x', data: {} }, '/data required'],
  ]);
});
