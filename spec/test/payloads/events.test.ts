import { describe } from 'vitest';
import type { JsonObject } from '../../src/types.ts';
import { accepts, refuses, schemaOf, without } from './check.ts';

// The metrics of an event are tested with the other lists of metrics.
describe.each(['listEvents', 'getEvent'])('the response of %s', (operationId) => {
  const response = schemaOf(operationId, '200');
  const event: JsonObject = {
    timestamp: '1762336803120',
    name: 'purchase',
    source: 'statsig-node',
    value: '',
    userID: 'u1',
  };
  const answer = (change: JsonObject) => ({ message: 'ok', data: [{ ...event, ...change }] });

  accepts(response, [
    ['what is always there', answer({})],
    ['metadata of any form', answer({ metadata: { price: 3, items: ['a'], none: null } })],
    ['a property that is not described yet', answer({ country: 'DE' })],
    ['no events', { message: 'ok', data: [] }],
    [
      'a page',
      {
        message: 'ok',
        data: [event],
        pagination: { itemsPerPage: 1, pageNumber: 1, totalItems: 9, nextPage: null, previousPage: null },
      },
    ],
  ]);
  refuses(response, [
    ['no list', { message: 'ok' }, '/ required'],
    ['a time as a number', answer({ timestamp: 1762336803120 }), '/data/0/timestamp type'],
    ['metadata as text', answer({ metadata: '{}' }), '/data/0/metadata type'],
    ...['timestamp', 'name', 'source', 'value', 'userID'].map((name): [string, JsonObject, string] => [
      `an event without ${name}`,
      { message: 'ok', data: [without(event, name)] },
      '/data/0 required',
    ]),
  ]);
});
