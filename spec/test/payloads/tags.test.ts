import { describe } from 'vitest';
import { accepts, refuses, schemaOf, without } from './check.ts';

const TAG = {
  id: '5mQW3vL0sYt8ZrXbN1cKdE',
  name: 'checkout',
  description: 'Basket to receipt',
  isCore: true,
};
const message = 'Tag read successfully';

describe('the request of createTag', () => {
  const request = schemaOf('createTag', 'request');
  const tag = { name: 'checkout', description: '' };

  accepts(request, [
    ['a name and an empty description', tag],
    ['everything', { ...tag, isCore: true }],
    ['a name of one character', { ...tag, name: 'c' }],
    ['a name of 100 characters', { ...tag, name: 'c'.repeat(100) }],
    ['a description of 1000 characters', { ...tag, description: 'd'.repeat(1000) }],
  ]);

  refuses(request, [
    ['no name', without(tag, 'name'), '/ required'],
    ['no description', without(tag, 'description'), '/ required'],
    ['an empty name', { ...tag, name: '' }, '/name minLength'],
    ['a name of 101 characters', { ...tag, name: 'c'.repeat(101) }, '/name maxLength'],
    ['a number for a name', { ...tag, name: 7 }, '/name type'],
    ['a description of 1001 characters', { ...tag, description: 'd'.repeat(1001) }, '/description maxLength'],
    ['null for a description', { ...tag, description: null }, '/description type'],
    ['a text for isCore', { ...tag, isCore: 'true' }, '/isCore type'],
    ['a misspelled property', { ...tag, core: true }, '/ additionalProperties'],
  ]);
});

describe('the request of patchTag', () => {
  const request = schemaOf('patchTag', 'request');

  accepts(request, [
    ['no change', {}],
    ['a new name', { name: 'c'.repeat(100) }],
    ['an empty description', { description: '' }],
    ['a tag that is core no longer', { isCore: false }],
  ]);

  refuses(request, [
    ['an empty name', { name: '' }, '/name minLength'],
    ['a name of 101 characters', { name: 'c'.repeat(101) }, '/name maxLength'],
    ['null for a name', { name: null }, '/name type'],
    ['a description of 1001 characters', { description: 'd'.repeat(1001) }, '/description maxLength'],
    ['a list for a description', { description: [] }, '/description type'],
    ['null for isCore', { isCore: null }, '/isCore type'],
    ['the id', { id: 'x' }, '/ additionalProperties'],
  ]);
});

describe.each(['createTag', 'getTag', 'patchTag'])('the answer of %s', (operationId) => {
  const answer = schemaOf(operationId, '200');

  accepts(answer, [
    ['a tag', { message, data: TAG }],
    ['properties that are new', { message, data: { ...TAG, color: 'red' } }],
  ]);

  refuses(answer, [
    ['no envelope', TAG, '/ required'],
    ['a tag without an id', { message, data: without(TAG, 'id') }, '/data required'],
    ['a tag that is neither core nor not', { message, data: { ...TAG, isCore: null } }, '/data/isCore type'],
  ]);
});

describe('the answer of listTags', () => {
  const answer = schemaOf('listTags', '200');
  const pagination = { itemsPerPage: 2, pageNumber: 1, nextPage: '/tags?page=2', previousPage: null };

  accepts(answer, [
    ['no tags', { message, data: [] }],
    ['tags without pages, as documented', { message, data: [TAG] }],
    ['a page', { message, data: [TAG, TAG], pagination }],
    ['the last page', { message, data: [TAG], pagination: { ...pagination, nextPage: null } }],
    [
      'the last page, said by an empty text',
      { message, data: [], pagination: { ...pagination, nextPage: '' } },
    ],
    ['a page with everything', { message, data: [], pagination: { ...pagination, totalItems: 3, all: '' } }],
  ]);

  refuses(answer, [
    ['a single tag', { message, data: TAG }, '/data type'],
    [
      'a page without a number',
      { message, data: [], pagination: without(pagination, 'pageNumber') },
      '/pagination required',
    ],
  ]);
});

describe('the answer of deleteTag', () => {
  const answer = schemaOf('deleteTag', '200');
  accepts(answer, [['a message', { message: 'Tag deleted successfully' }]]);
  refuses(answer, [['nothing', {}, '/ required']]);
});
