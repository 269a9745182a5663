import { describe } from 'vitest';
import type { JsonObject } from '../../src/types.ts';
import { accepts, refuses, schemaOf, without } from './check.ts';

describe('the response of listAuditLogs', () => {
  const response = schemaOf('listAuditLogs', '200');
  const entry = {
    id: 'e1',
    name: 'new_checkout',
    changeLog: 'Created the gate',
    actionType: 'gate_create',
    date: 'Mon Feb 16 2026',
    time: '16:05:02 GMT+0000 (Coordinated Universal Time)',
    updatedBy: 'Ada Osei',
    updatedByUserID: 'u1',
    changes: {},
  };
  const answer = (data: JsonObject) => ({ message: 'Audit logs listed successfully.', data: [data] });

  accepts(response, [
    ['an entry with what is always there', answer(entry)],
    [
      'an entry with everything',
      answer({
        ...entry,
        modifierEmail: 'ada@example.com',
        changes: { rules: { old: [{ salt: 's', value: [1, 'a', null] }], new: [] } },
        tags: ['core'],
        targetAppIDs: ['a1'],
      }),
    ],
    ['nobody behind the change', answer({ ...entry, modifierEmail: null })],
    ['an action that is not known yet', answer({ ...entry, actionType: 'gate_paint' })],
    ['a property that is not described yet', answer({ ...entry, colour: 'red' })],
    [
      'a page',
      {
        message: 'Done.',
        data: [],
        pagination: {
          itemsPerPage: 3,
          pageNumber: 2,
          totalItems: 4,
          nextPage: null,
          previousPage: 'statsigapi.net/console/v1/audit_logs?page=1&limit=3',
          all: 'statsigapi.net/console/v1/audit_logs',
        },
      },
    ],
  ]);

  refuses(
    response,
    Object.keys(entry).map((name) => [
      `an entry without ${name}`,
      answer(without(entry, name)),
      '/data/0 required',
    ]),
  );
  refuses(response, [
    ['an action that is no text', answer({ ...entry, actionType: {} }), '/data/0/actionType anyOf'],
    ['changes as a list', answer({ ...entry, changes: [] }), '/data/0/changes type'],
    ['a bare list', [entry], '/ type'],
  ]);
});

describe('an action to ask for', () => {
  const action = '/components/schemas/AuditLogActionType';

  accepts(action, [
    ['one of all versions', 'gate_create'],
    ['one that is new', 'partial_pause_experiment'],
    ['one that is gone', 'experiment_review_commit'],
    ['one with capitals', 'SSO_disable'],
  ]);
  refuses(action, [
    ['an unknown one', 'gate_paint', '/ enum'],
    ['nothing', '', '/ enum'],
  ]);
});
