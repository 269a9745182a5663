import { describe } from 'vitest';
import { accepts, refuses, schemaOf, without } from './check.ts';

const key = {
  key: 'secret-EXAMPLE4pQm7Zt1',
  type: 'SERVER',
  description: 'Search service',
  scopes: [],
  status: 'active',
};
const fullKey = {
  ...key,
  scopes: ['client_download_config_specs'],
  environments: ['production'],
  primaryTargetApp: 'Search',
  secondaryTargetApps: ['Web'],
  lastUsed: '2026-03-01',
};

describe('the request of createKey', () => {
  const request = schemaOf('createKey', 'request');
  const minimal = { description: '', type: 'CONSOLE' };

  accepts(request, [
    ['a description and a type', minimal],
    ...['SERVER', 'CLIENT', 'CONSOLE', 'SCIM', 'ORG'].map(
      (type) => [`a key of type ${type}`, { description: 'x', type }] as const,
    ),
    ...[
      'omni_read_only',
      'omni_read_write',
      'client_download_config_specs',
      'none_hash_enabled',
      'can_access_keys',
      'client_can_write_user_store',
      'personal_read_only',
      'personal_read_write',
    ].map((scope) => [`the scope ${scope}`, { ...minimal, scopes: [scope] }] as const),
    [
      'everything',
      {
        description: 'x'.repeat(1000),
        type: 'CLIENT',
        scopes: ['none_hash_enabled'],
        environments: ['production'],
        targetAppID: 'a1',
        secondaryTargetAppIDs: ['a2'],
      },
    ],
    ['empty lists', { ...minimal, scopes: [], environments: [], secondaryTargetAppIDs: [] }],
  ]);

  refuses(request, [
    ['a key without a description', { type: 'SERVER' }, '/ required'],
    ['a key without a type', { description: 'x' }, '/ required'],
    [
      'a description of 1001 characters',
      { ...minimal, description: 'x'.repeat(1001) },
      '/description maxLength',
    ],
    ['a type in lower case', { ...minimal, type: 'server' }, '/type enum'],
    ['an unknown scope', { ...minimal, scopes: ['everything'] }, '/scopes/0 enum'],
    ['a single scope', { ...minimal, scopes: 'omni_read_only' }, '/scopes type'],
    ['an empty id of a target app', { ...minimal, targetAppID: '' }, '/targetAppID minLength'],
    ['null for a target app', { ...minimal, targetAppID: null }, '/targetAppID type'],
    [
      'an empty id among the target apps',
      { ...minimal, secondaryTargetAppIDs: [''] },
      '/secondaryTargetAppIDs/0 minLength',
    ],
    ['a target app by name', { ...minimal, primaryTargetApp: 'Search' }, '/ additionalProperties'],
    ['a key of the caller’s own', { ...minimal, key: 'secret-EXAMPLE' }, '/ additionalProperties'],
  ]);
});

describe('the request of patchKey', () => {
  const request = schemaOf('patchKey', 'request');

  accepts(request, [
    ['no change at all', {}],
    [
      'everything',
      {
        description: '',
        scopes: ['omni_read_only'],
        environments: ['staging'],
        targetAppID: 'a1',
        secondaryTargetAppIDs: ['a2', 'a3'],
      },
    ],
    ['no scopes any more', { scopes: [] }],
    ['no target apps any more', { targetAppID: null, secondaryTargetAppIDs: null }],
    ['an empty list of target apps', { secondaryTargetAppIDs: [] }],
    ['a description of 1000 characters', { description: 'x'.repeat(1000) }],
  ]);

  refuses(request, [
    ['an empty id of a target app', { targetAppID: '' }, '/targetAppID minLength'],
    [
      'an empty id among the target apps',
      { secondaryTargetAppIDs: [''] },
      '/secondaryTargetAppIDs/0 minLength',
    ],
    ['a description of 1001 characters', { description: 'x'.repeat(1001) }, '/description maxLength'],
    ['null for a description', { description: null }, '/description type'],
    ['null for scopes', { scopes: null }, '/scopes type'],
    ['null for environments', { environments: null }, '/environments type'],
    ['an unknown scope', { scopes: ['everything'] }, '/scopes/0 enum'],
    ['another type', { type: 'CLIENT' }, '/ additionalProperties'],
    ['a target app by name', { primaryTargetApp: 'Search' }, '/ additionalProperties'],
  ]);
});

describe.each(['createKey', 'getKey', 'rotateKey'])('the response of %s', (operation) => {
  const response = schemaOf(operation, '200');

  accepts(response, [
    ['what is always there', { message: 'x', data: key }],
    ['everything', { message: 'x', data: fullKey }],
    [
      'null where there is nothing',
      {
        message: 'x',
        data: { ...key, key: null, primaryTargetApp: null, secondaryTargetApps: null, lastUsed: null },
      },
    ],
    [
      'values that are not known yet',
      { message: 'x', data: { ...key, type: 'AGENT', status: 'expired', scopes: ['new_scope'] } },
    ],
  ]);

  refuses(response, [
    ...Object.keys(key).map(
      (name) =>
        [`a key without ${name}`, { message: 'x', data: without(key, name) }, '/data required'] as const,
    ),
    ['an answer without the key', { message: 'x' }, '/ required'],
    ['a number for a status', { message: 'x', data: { ...key, status: 1 } }, '/data/status anyOf'],
  ]);
});

describe('the response of listKeys', () => {
  const response = schemaOf('listKeys', '200');

  accepts(response, [
    ['an empty list', { message: 'x', data: [] }],
    ['keys without paging', { message: 'x', data: [key, fullKey] }],
    [
      'a page',
      {
        message: 'x',
        data: [key],
        pagination: { itemsPerPage: 1, pageNumber: 1, nextPage: '?page=2&limit=1', previousPage: null },
      },
    ],
  ]);

  refuses(response, [
    ['a key without a status', { message: 'x', data: [without(key, 'status')] }, '/data/0 required'],
    ['an answer without the keys', { message: 'x' }, '/ required'],
  ]);
});

describe('the response of patchKey', () => {
  const response = schemaOf('patchKey', '200');

  accepts(response, [
    ['the key', { message: 'x', data: fullKey }],
    [
      'the change alone',
      { message: 'x', data: { environments: [], targetAppID: 'a1', secondaryTargetAppIDs: null } },
    ],
    ['a change of nothing', { message: 'x', data: {} }],
  ]);

  refuses(response, [
    ['an answer without data', { message: 'x' }, '/ required'],
    ['an answer without a message', { data: key }, '/ required'],
    ['text', { message: 'x', data: 'ok' }, '/data anyOf'],
    ['an environment that is not in a list', { message: 'x', data: { environments: 'a' } }, '/data anyOf'],
  ]);
});

describe.each(['deleteKey', 'deactivateKey'])('the response of %s', (operation) => {
  const response = schemaOf(operation, '200');

  accepts(response, [
    ['a message', { message: 'Key deleted successfully.' }],
    ['a message and the key', { message: 'Key deleted successfully.', data: fullKey }],
  ]);

  refuses(response, [
    ['nothing', {}, '/ required'],
    ['part of a key', { message: 'x', data: { key: 'secret-EXAMPLE' } }, '/data required'],
  ]);
});
