import { describe } from 'vitest';
import { accepts, refuses } from './check.ts';

describe.each(['BadRequest', 'Unauthorized', 'Forbidden', 'NotFound', 'TooManyRequests', 'UnexpectedError'])(
  'the shared response %s',
  (name) => {
    const response = `/components/responses/${name}/content/application~1json/schema`;

    accepts(response, [
      ['status and message', { status: 404, message: 'Gate not found.' }],
      [
        'a list of errors',
        { status: 400, message: 'x', errors: [{ property: 'name', errorMessage: 'Required' }] },
      ],
      ['a single error', { status: 400, message: 'x', errors: { property: 'rules', errorMessage: 'x' } }],
      ["the framework's own form", { statusCode: 404, message: 'x', error: 'Not Found' }],
    ]);

    refuses(response, [
      ['no message', { status: 404 }, '/ required'],
      ['a status as text', { status: '404', message: 'x' }, '/status type'],
      ['an error without a reason', { message: 'x', errors: [{ property: 'name' }] }, '/errors/0 required'],
    ]);
  },
);
