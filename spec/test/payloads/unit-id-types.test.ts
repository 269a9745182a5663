import { describe } from 'vitest';
import { accepts, refuses, schemaOf, without } from './check.ts';

describe('the request of createUnitIdType', () => {
  const request = schemaOf('createUnitIdType', 'request');

  accepts(request, [
    ['a name', { name: 'companyID' }],
    ['a name and a description', { name: 'companyID', description: 'Account in the CRM' }],
    ['an empty description', { name: 'companyID', description: '' }],
  ]);

  refuses(request, [
    ['a description without a name', { description: 'Account in the CRM' }, '/ required'],
    ['null for a name', { name: null }, '/name type'],
    ['null for a description', { name: 'companyID', description: null }, '/description type'],
    ['a list', [], '/ type'],
    ['a property that an id type does not have', { name: 'companyID', id: 'x' }, '/ additionalProperties'],
  ]);
});

describe('the request of patchUnitIdType', () => {
  const request = schemaOf('patchUnitIdType', 'request');

  accepts(request, [
    ['a description', { description: 'Account in the CRM' }],
    ['an empty description', { description: '' }],
  ]);

  refuses(request, [
    ['no change at all', {}, '/ required'],
    ['null for a description', { description: null }, '/description type'],
    ['another name', { description: '', name: 'accountID' }, '/ additionalProperties'],
  ]);
});

describe.each([
  ['createUnitIdType', '201'],
  ['getUnitIdType', '200'],
  ['patchUnitIdType', '200'],
] as const)('the response of %s', (operation, status) => {
  const response = schemaOf(operation, status);

  accepts(response, [
    ['an id type with a description', { message: 'x', data: { name: 'companyID', description: 'y' } }],
    ['an id type without a description', { message: 'x', data: { name: 'companyID' } }],
    ['a property that is not described yet', { message: 'x', data: { name: 'companyID', colour: 'red' } }],
  ]);

  refuses(response, [
    ['an id type without a name', { message: 'x', data: { description: 'y' } }, '/data required'],
    ['an answer without the id type', { message: 'x' }, '/ required'],
    ['an answer without a message', { data: { name: 'companyID' } }, '/ required'],
  ]);
});

describe('the response of listUnitIdTypes', () => {
  const response = schemaOf('listUnitIdTypes', '200');
  const pagination = {
    itemsPerPage: 100,
    pageNumber: 1,
    totalItems: 1,
    nextPage: null,
    previousPage: null,
    all: '/console/v1/unit_id_types',
  };

  accepts(response, [
    ['an empty list', { message: 'x', data: [] }],
    ['a page', { message: 'x', data: [{ name: 'companyID' }], pagination }],
    [
      'a page that counts neither items nor addresses',
      { message: 'x', data: [], pagination: without(without(pagination, 'totalItems'), 'all') },
    ],
  ]);

  refuses(response, [
    ['an object instead of a list', { message: 'x', data: { name: 'companyID' } }, '/data type'],
    ['an id type without a name', { message: 'x', data: [{}] }, '/data/0 required'],
    ['a bare list', [{ name: 'companyID' }], '/ type'],
  ]);
});

describe('the response of deleteUnitIdType', () => {
  const response = schemaOf('deleteUnitIdType', '200');

  accepts(response, [['a message', { message: 'Unit ID Type deleted successfully.' }]]);
  refuses(response, [['nothing', {}, '/ required']]);
});
