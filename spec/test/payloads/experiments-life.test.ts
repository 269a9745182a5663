import { describe } from 'vitest';
import type { JsonObject } from '../../src/types.ts';
import { accepts, refuses, schemaOf } from './check.ts';

describe('the request of startExperiment', () => {
  const request = schemaOf('startExperiment', 'request');
  accepts(request, [
    ['nothing', {}],
    ['everything', { analysisStartTime: '2026-02-01', analysisEndTime: '2026-02-15', turboMode: true }],
    ['an end alone', { analysisEndTime: '2026-02-15T00:00:00Z' }],
  ]);
  refuses(request, [
    ['a time as a number', { analysisStartTime: 1770192000000 }, '/analysisStartTime type'],
    ['null for an end', { analysisEndTime: null }, '/analysisEndTime type'],
    ['turbo mode as text', { turboMode: 'true' }, '/turboMode type'],
    ['a scheduled time', { scheduledTime: 1770192000000 }, '/ additionalProperties'],
  ]);
});

describe('the request of scheduleExperimentStart', () => {
  const request = schemaOf('scheduleExperimentStart', 'request');
  accepts(request, [['a moment', { scheduledTime: 1772434800000 }]]);
  refuses(request, [
    ['no moment', {}, '/ required'],
    ['a moment as text', { scheduledTime: '2026-03-02' }, '/scheduledTime type'],
    ['null for a moment', { scheduledTime: null }, '/scheduledTime type'],
    ['a reason', { scheduledTime: 1772434800000, reason: 'x' }, '/ additionalProperties'],
  ]);
});

describe('the request of abandonExperiment', () => {
  const request = schemaOf('abandonExperiment', 'request');
  accepts(request, [
    ['a reason', { decisionReason: 'Broken' }],
    ['an empty reason', { decisionReason: '' }],
  ]);
  refuses(request, [
    ['no reason', {}, '/ required'],
    ['null for a reason', { decisionReason: null }, '/decisionReason type'],
    ['a group', { decisionReason: 'Broken', id: 'g1' }, '/ additionalProperties'],
  ]);
});

describe('the request of makeExperimentDecision', () => {
  const request = schemaOf('makeExperimentDecision', 'request');
  const decision = { id: 'g2', decisionReason: 'More orders' };
  accepts(request, [
    ['a group and a reason', decision],
    ['an end of targeting', { ...decision, removeTargeting: true }],
    ['targeting that stays', { ...decision, removeTargeting: false }],
  ]);
  refuses(request, [
    ['no group', { decisionReason: 'More orders' }, '/ required'],
    ['no reason', { id: 'g2' }, '/ required'],
    ['null for a group', { ...decision, id: null }, '/id type'],
    ['null for targeting', { ...decision, removeTargeting: null }, '/removeTargeting type'],
    ['targeting as text', { ...decision, removeTargeting: 'true' }, '/removeTargeting type'],
    ['a holdback', { ...decision, holdback: 5 }, '/ additionalProperties'],
  ]);
});

describe.each([
  ['deferExperimentDecision', 'stopReason'],
  ['archiveExperiment', 'archiveReason'],
  ['resolveExperimentAlert', 'reasoning'],
])('the request of %s', (operationId, name) => {
  const request = schemaOf(operationId, 'request');
  accepts(request, [
    ['nothing', {}],
    ['a reason', { [name]: 'Enough data' }],
    ['an empty reason', { [name]: '' }],
  ]);
  refuses(request, [
    ['null for a reason', { [name]: null }, `/${name} type`],
    ['a reason by another name', { reason: 'Enough data' }, '/ additionalProperties'],
    ['force', { forceArchive: true }, '/ additionalProperties'],
  ]);
});

describe('the request of restartExperimentAsNew', () => {
  const request = schemaOf('restartExperimentAsNew', 'request');
  accepts(request, [
    ['a name of 3 letters', { name: 'A b' }],
    ['a name of 100 letters', { name: 'a'.repeat(100) }],
  ]);
  refuses(request, [
    ['no name', {}, '/ required'],
    ['a name of 2 letters', { name: 'ab' }, '/name minLength'],
    ['a name of 101 letters', { name: 'a'.repeat(101) }, '/name maxLength'],
    ['a name with a slash', { name: 'a/b/c' }, '/name pattern'],
    ['an id', { name: 'Again', id: 'again' }, '/ additionalProperties'],
  ]);
});

describe.each(['enableExperimentGroups', 'disableExperimentGroups'])('the request of %s', (operationId) => {
  const request = schemaOf(operationId, 'request');
  accepts(request, [
    ['one group', { group_names: ['Test'] }],
    ['no groups', { group_names: [] }],
  ]);
  refuses(request, [
    ['nothing', {}, '/ required'],
    ['one name without a list', { group_names: 'Test' }, '/group_names type'],
    ['null among the names', { group_names: [null] }, '/group_names/0 type'],
    ['names as they are elsewhere', { groupNames: ['Test'] }, '/ additionalProperties'],
  ]);
});

describe.each([
  'startExperiment',
  'scheduleExperimentStart',
  'abandonExperiment',
  'makeExperimentDecision',
  'deferExperimentDecision',
  'resetExperiment',
  'archiveExperiment',
  'unarchiveExperiment',
  'commitExperimentReview',
  'startExperimentCodeCleanup',
])('the response of %s', (operationId) => {
  const response = schemaOf(operationId, '200');
  accepts(response, [
    ['a message', { message: 'Done.' }],
    ['something more', { message: 'Done.', data: {} }],
  ]);
  refuses(response, [
    ['no message', {}, '/ required'],
    ['a message that is no text', { message: 1 }, '/message type'],
  ]);
});

describe('the alerts of an experiment', () => {
  const list = schemaOf('listExperimentAlerts', '200');
  const arm = { groupID: 'g2', groupName: null, status: 'OK' };
  const alerts = (alert: JsonObject) => ({
    message: 'Done.',
    data: { alerts: { 'tickets::event_count': alert } },
  });

  accepts(list, [
    ['no alerts', { message: 'Done.', data: { alerts: {} } }],
    ['an alert with what is always there', alerts({ status: 'Alert', arms: [] })],
    ['a state that is not known yet', alerts({ status: 'Muted', arms: [{ ...arm, status: 'Muted' }] })],
    ['nothing noted', alerts({ status: 'OK', arms: [arm], timestamp: 1, comment: null, source: null })],
    [
      'a group with everything',
      alerts({
        status: 'Warn',
        arms: [
          {
            ...arm,
            timestamp: 1,
            percentChange: -2.5,
            lowerCI: null,
            upperCI: 1,
            alertThreshold: 10,
            warningThreshold: 5,
          },
        ],
      }),
    ],
  ]);
  refuses(list, [
    ['no alerts at all', { message: 'Done.', data: {} }, '/data required'],
    ['a list of alerts', { message: 'Done.', data: { alerts: [] } }, '/data/alerts type'],
    ['an alert without a state', alerts({ arms: [] }), '/data/alerts/tickets::event_count required'],
    ['an alert without groups', alerts({ status: 'OK' }), '/data/alerts/tickets::event_count required'],
    [
      'a group without a state',
      alerts({ status: 'OK', arms: [{ groupID: 'g2', groupName: 'B' }] }),
      '/data/alerts/tickets::event_count/arms/0 required',
    ],
  ]);

  const resolved = schemaOf('resolveExperimentAlert', '200');
  accepts(resolved, [
    ['a time', { message: 'Done.', data: { resolvedAt: 1771409700000 } }],
    ['no time', { message: 'Done.', data: {} }],
  ]);
  refuses(resolved, [
    ['a time as text', { message: 'Done.', data: { resolvedAt: '2026-02-18' } }, '/data/resolvedAt type'],
    ['no data', { message: 'Done.' }, '/ required'],
  ]);
});
