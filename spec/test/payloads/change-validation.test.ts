import { describe } from 'vitest';
import { accepts, refuses, schemaOf } from './check.ts';

describe('the request of submitChangeValidation', () => {
  const request = schemaOf('submitChangeValidation', 'request');
  const verdict = { reviewID: '4kTt0dXq7mZs1LrYb9WcPe', validated: false };

  accepts(request, [
    ['a verdict', verdict],
    [
      'a verdict with its reasons',
      {
        ...verdict,
        message: 'A test failed',
        debugLinks: [{ title: 'Log', url: 'https://ci.example.com/1' }],
        releasePipelineIDForCommit: '5tBn8yHq2VkXw0MrZe7JpD',
      },
    ],
    ['no links', { ...verdict, debugLinks: [] }],
    ['null for a pipeline', { ...verdict, releasePipelineIDForCommit: null }],
  ]);

  refuses(request, [
    ['a verdict on nothing', { validated: true }, '/ required'],
    ['a review without a verdict', { reviewID: 'r1' }, '/ required'],
    ['a verdict as text', { reviewID: 'r1', validated: 'yes' }, '/validated type'],
    ['null for a message', { ...verdict, message: null }, '/message type'],
    ['a link without a title', { ...verdict, debugLinks: [{ url: 'x' }] }, '/debugLinks/0 required'],
    ['a link without an address', { ...verdict, debugLinks: [{ title: 'x' }] }, '/debugLinks/0 required'],
    [
      'a link with more to it',
      { ...verdict, debugLinks: [{ title: 'x', url: 'y', icon: 'z' }] },
      '/debugLinks/0 additionalProperties',
    ],
    ['the id as the webhook spells it', { ...verdict, review_id: 'r1' }, '/ additionalProperties'],
  ]);
});

describe('the request of updateChangeValidationMessage', () => {
  const request = schemaOf('updateChangeValidationMessage', 'request');

  accepts(request, [
    ['a message', { reviewID: 'r1', message: 'Half way' }],
    ['an empty message', { reviewID: 'r1', message: '' }],
    ['no message', { reviewID: 'r1' }],
  ]);

  refuses(request, [
    ['a message about nothing', { message: 'Half way' }, '/ required'],
    ['null for a message', { reviewID: 'r1', message: null }, '/message type'],
    ['a verdict', { reviewID: 'r1', validated: true }, '/ additionalProperties'],
  ]);
});

describe.each(['submitChangeValidation', 'updateChangeValidationMessage'])(
  'the response of %s',
  (operation) => {
    const response = schemaOf(operation, '200');

    accepts(response, [['a message', { message: 'Validation status updated successfully' }]]);
    refuses(response, [['nothing', {}, '/ required']]);
  },
);
