import { describe } from 'vitest';
import { accepts, refuses, schemaOf, without } from './check.ts';

const USERS = { passingUserIDs: ['tester-1'], failingUserIDs: [] };
const STAGING = { environment: 'staging', unitID: 'companyID', passingIDs: ['acme'], failingIDs: [] };
const ids = (count: number) => Array.from({ length: count }, (_, index) => `u${index}`);

describe.each(['updateGateOverrides', 'addGateOverrides', 'deleteGateOverrides'])(
  'the request of %s',
  (operationId) => {
    const request = schemaOf(operationId, 'request');

    accepts(request, [
      ['user ids', USERS],
      ['custom ids as well', { ...USERS, passingCustomIDs: ['acme'], failingCustomIDs: [] }],
      ['nobody', { passingUserIDs: [], failingUserIDs: [] }],
      ['2000 ids', { ...USERS, passingUserIDs: ids(2000) }],
      ['one environment', { environmentOverrides: [STAGING] }],
      [
        'every environment and an unnamed kind of id',
        { environmentOverrides: [{ ...STAGING, environment: null, unitID: null }] },
      ],
      ['no environment', { environmentOverrides: [] }],
    ]);
    refuses(request, [
      ['no lists', {}, '/ oneOf'],
      ['one list alone', without(USERS, 'failingUserIDs'), '/ required'],
      ['2001 ids', { ...USERS, passingUserIDs: ids(2001) }, '/passingUserIDs maxItems'],
      ['an empty id', { ...USERS, failingUserIDs: [''] }, '/failingUserIDs/0 minLength'],
      ['null for a list', { ...USERS, passingCustomIDs: null }, '/passingCustomIDs type'],
      ['both kinds in one body', { ...USERS, environmentOverrides: [] }, '/ oneOf'],
      ['an unknown list', { ...USERS, passingEmails: [] }, '/ additionalProperties'],
      [
        'an environment without failing ids',
        { environmentOverrides: [without(STAGING, 'failingIDs')] },
        '/environmentOverrides/0 required',
      ],
    ]);
  },
);

describe.each(['getGateOverrides', 'updateGateOverrides', 'addGateOverrides', 'deleteGateOverrides'])(
  'the response of %s',
  (operationId) => {
    const response = schemaOf(operationId, '201');

    accepts(response, [
      ['the envelope', { message: '', data: USERS }],
      ['the envelope with everything', { message: '', data: { ...USERS, environmentOverrides: [STAGING] } }],
      ['the overrides without an envelope', USERS],
      ['those of environments without an envelope', { environmentOverrides: [STAGING] }],
    ]);
    refuses(response, [
      ['nothing', {}, '/ anyOf'],
      ['an envelope without data', { message: '' }, '/ required'],
      ['one list alone', { message: '', data: without(USERS, 'passingUserIDs') }, '/data required'],
    ]);
  },
);

describe('the request of archiveGate', () => {
  const request = schemaOf('archiveGate', 'request');

  accepts(request, [
    ['nothing to say', {}],
    ['force and a reason', { forceArchive: true, archiveReason: 'Gone from the code' }],
  ]);
  refuses(request, [
    ['force as text', { forceArchive: 'true' }, '/forceArchive type'],
    ['null for a reason', { archiveReason: null }, '/archiveReason type'],
    ['another name for the reason', { reason: 'x' }, '/ additionalProperties'],
  ]);
});

describe('the request of unarchiveGate', () => {
  const request = schemaOf('unarchiveGate', 'request');

  accepts(request, [
    ['nothing to say', {}],
    ['a reason', { unarchiveReason: 'Still checked' }],
  ]);
  refuses(request, [
    ['null for a reason', { unarchiveReason: null }, '/unarchiveReason type'],
    ['the reason for archiving', { archiveReason: 'x' }, '/ additionalProperties'],
  ]);
});

describe('resolveGateAlert', () => {
  const request = schemaOf('resolveGateAlert', 'request');
  const response = schemaOf('resolveGateAlert', '200');

  accepts(request, [
    ['nothing to say', {}],
    ['a reason', { reasoning: 'Tracking was down' }],
  ]);
  refuses(request, [
    ['null for a reason', { reasoning: null }, '/reasoning type'],
    ['another name for the reason', { reason: 'x' }, '/ additionalProperties'],
  ]);
  accepts(response, [
    ['a time', { message: '', data: { resolvedAt: 1758722400000 } }],
    ['no time', { message: '', data: {} }],
  ]);
  refuses(response, [
    ['a time as text', { message: '', data: { resolvedAt: '2025-09-24' } }, '/data/resolvedAt type'],
    ['an answer without data', { message: '' }, '/ required'],
  ]);
});

describe('the response of getGateChecks', () => {
  const response = schemaOf('getGateChecks', '200');

  accepts(response, [
    ['a gate that is checked', { message: '', data: { has_production_checks_in_last_7_days: true } }],
    [
      'more than is described',
      { message: '', data: { has_production_checks_in_last_7_days: false, count: 0 } },
    ],
  ]);
  refuses(response, [
    ['an answer without the fact', { message: '', data: {} }, '/data required'],
    [
      'the fact as text',
      { message: '', data: { has_production_checks_in_last_7_days: 'no' } },
      '/data/has_production_checks_in_last_7_days type',
    ],
  ]);
});

describe.each(['deleteGate', 'loadGatePulse', 'startGateCodeCleanup', 'commitGateReview'])(
  'the response of %s',
  (operationId) => {
    const response = schemaOf(operationId, '200');

    accepts(response, [['a message', { message: 'Done.' }]]);
    refuses(response, [
      ['no message', {}, '/ required'],
      ['a message that is no text', { message: null }, '/message type'],
    ]);
  },
);

describe('the response of listGateDynamicConfigReferences', () => {
  const response = schemaOf('listGateDynamicConfigReferences', '200');
  const config = {
    id: 'payment_methods',
    description: '',
    lastModifierID: 'u1',
    lastModifierName: 'Ada Osei',
    creatorName: 'Ada Osei',
    createdTime: 1758549600000,
    isEnabled: true,
    rules: [],
  };

  accepts(response, [
    ['a config, without paging', { message: '', data: [config] }],
    ['checks per hour', { message: '', data: [{ ...config, checksPerHour: null }] }],
  ]);
  refuses(response, [
    ['a config without an id', { message: '', data: [without(config, 'id')] }, '/data/0 required'],
  ]);
});

describe('the response of listGateExperimentReferences', () => {
  const response = schemaOf('listGateExperimentReferences', '200');

  accepts(response, [['no experiment, without paging', { message: '', data: [] }]]);
  refuses(response, [
    ['an experiment without anything', { message: '', data: [{ id: 'express_button' }] }, '/data/0 required'],
    ['an answer without data', { message: '' }, '/ required'],
  ]);
});
