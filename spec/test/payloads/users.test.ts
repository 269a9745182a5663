import { describe } from 'vitest';
import { accepts, refuses, schemaOf, without } from './check.ts';

const user = { email: 'ada@example.com', firstName: 'Ada', lastName: '', role: 'Admin' };

describe('the request of updateUser', () => {
  const request = schemaOf('updateUser', 'request');

  accepts(request, [
    ['no change at all', {}],
    ['a role', { role: 'Release manager' }],
    ['everything', { role: 'Member', firstName: 'Ada', lastName: 'Osei' }],
  ]);

  refuses(request, [
    ['null for a role', { role: null }, '/role type'],
    ['a list of roles', { role: ['Member'] }, '/role type'],
    ['null for a name', { lastName: null }, '/lastName type'],
    ['another email', { email: 'lin@example.com' }, '/ additionalProperties'],
  ]);
});

describe('the request of inviteUsers', () => {
  const request = schemaOf('inviteUsers', 'request');

  accepts(request, [
    ['one email', { role: 'Member', emails: ['lin@example.com'] }],
    ['several emails and teams', { role: 'Member', emails: ['a@b.co', 'c@d.co'], teams: ['Growth'] }],
    ['nobody', { role: 'Member', emails: [] }],
  ]);

  refuses(request, [
    ['an invitation without a role', { emails: ['lin@example.com'] }, '/ required'],
    ['an invitation without emails', { role: 'Member' }, '/ required'],
    ['a single email', { role: 'Member', emails: 'lin@example.com' }, '/emails type'],
    ['something that is no email', { role: 'Member', emails: ['lin'] }, '/emails/0 format'],
    ['null for teams', { role: 'Member', emails: [], teams: null }, '/teams type'],
    ['a message to them', { role: 'Member', emails: [], message: 'Hi' }, '/ additionalProperties'],
  ]);
});

describe.each(['getUserByEmail', 'getUserById', 'updateUser'])('the response of %s', (operation) => {
  const response = schemaOf(operation, '200');

  accepts(response, [
    ['a user', { message: 'x', data: user }],
    ['an email that is none', { message: 'x', data: { ...user, email: 'Ada Osei@example.com' } }],
    ['a property that is not described yet', { message: 'x', data: { ...user, id: 'u1' } }],
  ]);

  refuses(response, [
    ...Object.keys(user).map(
      (name) =>
        [`a user without ${name}`, { message: 'x', data: without(user, name) }, '/data required'] as const,
    ),
    ['a bare user', user, '/ required'],
  ]);
});

describe('the response of listUsers', () => {
  const response = schemaOf('listUsers', '200');
  const pagination = {
    itemsPerPage: 10,
    pageNumber: 4,
    nextPage: null,
    previousPage: '/console/v1/users?page=3',
  };

  accepts(response, [
    ['an empty list', { message: 'x', data: [] }],
    ['a page', { message: 'x', data: [user, user], pagination }],
  ]);

  refuses(response, [
    ['a user without a role', { message: 'x', data: [without(user, 'role')] }, '/data/0 required'],
    ['a user outside a list', { message: 'x', data: user }, '/data type'],
  ]);
});

describe('the response of inviteUsers', () => {
  const response = schemaOf('inviteUsers', '200');

  accepts(response, [['a message', { message: 'User(s) Invited successfully' }]]);
  refuses(response, [['nothing', {}, '/ required']]);
});
