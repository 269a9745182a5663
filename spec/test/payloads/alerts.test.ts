import { describe } from 'vitest';
import type { JsonObject } from '../../src/types.ts';
import { accepts, refuses, schemaOf, without } from './check.ts';

const alert = {
  id: 'a1',
  name: 'Checkout errors',
  alertType: 'threshold',
  metrics: [{ name: 'checkout_error' }],
  metricGroupBys: [],
  message: 'Too many',
  companyID: 'c1',
  priority: 'P1',
  alertThreshold: 500,
  windowMs: 3600000,
  condition: 'greater',
  tags: [],
};
const event = {
  id: 'e1',
  eventType: 'raise',
  title: 'Checkout errors',
  message: 'Too many',
  reason: '612 is greater than 500',
  createdTime: 1771263000000,
  multiAlertGroupBys: {},
};

describe('the response of getAlert', () => {
  const response = schemaOf('getAlert', '200');
  const answer = (data: JsonObject) => ({ message: 'Done.', data });

  accepts(response, [
    ['an alert with what is always there', answer(alert)],
    [
      'an alert with everything',
      answer({
        ...alert,
        formula: 'a / b',
        creatorID: 'u1',
        warningThreshold: 300,
        renotificationConditions: ['raise', 'warn', 'no-data'],
        renotificationWindowMs: 0,
        renotificationMessage: '',
        team: null,
        tags: ['core'],
      }),
    ],
    ['metrics and groups as objects', answer({ ...alert, metrics: { a: {} }, metricGroupBys: {} })],
    [
      'values that are not known yet',
      answer({
        ...alert,
        alertType: 'anomaly',
        priority: 'P6',
        condition: 'between',
        renotificationConditions: ['mute'],
      }),
    ],
    ['a property that is not described yet', answer({ ...alert, status: 'stable' })],
  ]);
  refuses(
    response,
    Object.keys(alert).map((name) => [
      `an alert without ${name}`,
      answer(without(alert, name)),
      '/data required',
    ]),
  );
  refuses(response, [
    ['metrics as text', answer({ ...alert, metrics: 'a' }), '/data/metrics oneOf'],
    ['a threshold as text', answer({ ...alert, alertThreshold: '500' }), '/data/alertThreshold type'],
    ['an empty answer', { message: 'Done.' }, '/ required'],
  ]);
});

describe('the response of getAlertEvent', () => {
  const response = schemaOf('getAlertEvent', '200');
  const answer = (data: JsonObject) => ({ message: 'Done.', data });

  accepts(response, [
    ['an event', answer(event)],
    ['an event about a group', answer({ ...event, multiAlertGroupBys: { country: 'DE' } })],
    ['a kind that is not known yet', answer({ ...event, eventType: 'mute' })],
  ]);
  refuses(
    response,
    Object.keys(event).map((name) => [
      `an event without ${name}`,
      answer(without(event, name)),
      '/data required',
    ]),
  );
  refuses(response, [
    [
      'a number for a group',
      answer({ ...event, multiAlertGroupBys: { plan: 3 } }),
      '/data/multiAlertGroupBys/plan type',
    ],
    ['a time as text', answer({ ...event, createdTime: '2026' }), '/data/createdTime type'],
  ]);
});

describe.each([
  ['listAlerts', alert],
  ['listAlertEvents', event],
])('the response of %s', (operationId, item: JsonObject) => {
  const response = schemaOf(operationId, '200');

  accepts(response, [
    [
      'a page',
      {
        message: 'Done.',
        data: [item, item],
        pagination: { itemsPerPage: 2, pageNumber: 1, nextPage: null, previousPage: null },
      },
    ],
    ['no pages', { message: 'Done.', data: [] }],
  ]);
  refuses(response, [
    ['half an item', { message: 'Done.', data: [without(item, 'id')] }, '/data/0 required'],
    ['a bare list', [item], '/ type'],
    ['a message alone', { message: 'Done.' }, '/ required'],
  ]);
});
