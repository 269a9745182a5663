// What the suite notices when a wrapper does something wrong.
import { beforeAll, describe, expect, it } from 'vitest';
import { createSuite, loadAllCases, runChecks, type Suite } from '../../src/suite.ts';
import {
  type Defects,
  errorFor,
  OPERATION,
  refuseWrong,
  subjectWith,
  withBody,
  withUrl,
} from '../support/wrapper.ts';

let suite: Suite;
beforeAll(async () => {
  suite = await createSuite(loadAllCases());
});

/** The kinds of checks that fail, and what the first of each says. */
async function failures(defects: Defects): Promise<Record<string, string>> {
  const outcomes = await runChecks(suite.checks(OPERATION, subjectWith(defects)));
  const failed = outcomes.filter(({ problem }) => problem !== undefined).reverse();
  return Object.fromEntries(failed.map(({ column, problem = '' }) => [column, problem]));
}

const drop = (name: string) => (request: Request) => {
  request.headers.delete(name);
  return request;
};

it('finds nothing wrong with a wrapper that does everything right', async () => {
  expect(await failures({})).toEqual({});
});

describe('a request that is not the committed one', () => {
  it.each<[defect: string, defects: Defects, column: string, says: RegExp]>([
    ['another method', { change: (r) => new Request(r, { method: 'PATCH' }) }, 'required', /'PATCH'/],
    [
      'another path',
      {
        change: (r) =>
          withUrl(r, (url) => {
            url.pathname = url.pathname.replace('dynamic_configs', 'gates');
          }),
      },
      'required',
      /gates/,
    ],
    [
      'an id that is encoded twice',
      {
        change: (r) =>
          withUrl(r, (url) => {
            url.pathname = url.pathname.replaceAll('%', '%25');
          }),
      },
      'encoding',
      /%2525/,
    ],
    [
      'a query key that was not given',
      { change: (r) => withUrl(r, (url) => url.searchParams.append('limit', '1')) },
      'required',
      /'limit'/,
    ],
    [
      'no query',
      {
        change: (r) =>
          withUrl(r, (url) => {
            url.search = '';
          }),
      },
      'wiring',
      /the query parameter dryRun/,
    ],
    ['no version', { change: drop('STATSIG-API-VERSION') }, 'headers', /'statsig-api-version'/],
    [
      'no review settings',
      { change: drop('x-respect-review-settings') },
      'headers',
      /'x-respect-review-settings'/,
    ],
    ['no key', { change: drop('STATSIG-API-KEY') }, 'auth', /AuthenticationError|answered 401/],
    [
      'the key in the query',
      {
        change: (r) =>
          withUrl(r, (url) => url.searchParams.append('key', r.headers.get('statsig-api-key') ?? '')),
      },
      'auth',
      /the key is in what left/,
    ],
    [
      'a header more',
      {
        change: (r) => {
          r.headers.set('X-Extra', '1');
          return r;
        },
      },
      'required',
      /'x-extra'/,
    ],
    [
      'a body with more in it',
      { change: (r) => withBody(r, (body) => ({ ...body, tags: [] })) },
      'wiring',
      /the body/,
    ],
    [
      'two arguments that are swapped',
      {
        change: (r) =>
          withBody(r, (body) => ({
            ...body,
            description: Reflect.get(body, 'isEnabled'),
            isEnabled: Reflect.get(body, 'description'),
          })),
      },
      'required',
      /the body that left/,
    ],
    ['it twice', { times: 2 }, 'required', /one request has to leave, 2 left/],
    ['nothing', { times: 0 }, 'required', /one request has to leave, 0 left/],
  ])('%s', async (_, defects, column, says) => {
    expect((await failures(defects))[column]).toMatch(says);
  });
});

describe('what should not leave', () => {
  it('but does', async () => {
    const { refused } = await failures({ refuse: () => undefined });
    expect(refused).toMatch(/^expected InvalidArgumentError, got /);
  });

  it('and what should, but does not', async () => {
    const refuse = (args: Parameters<typeof refuseWrong>[0]): void => {
      refuseWrong(args);
      throw new Error('too careful');
    };
    expect((await failures({ refuse }))['required']).toBe('too careful');
  });
});

describe('a change', () => {
  it('that is made again although it may have been made', async () => {
    const { retries } = await failures({ again: ({ status }) => status >= 500 || status === 429 });
    expect(retries).toMatch(/^an error was expected, /);
  });

  it('that is not made again although it cannot have been made', async () => {
    expect((await failures({ again: () => false }))['retries']).toBe('answered 429');
  });
});

describe('an answer', () => {
  it('whose envelope is dropped', async () => {
    const { answers } = await failures({ succeed: (body) => Reflect.get(Object(body), 'data') });
    expect(answers).toMatch(/^the value that came back: /);
  });

  it('that does not come back', async () => {
    expect((await failures({ succeed: () => undefined }))['answers']).toMatch(/^the value that came back: /);
  });
});

describe('an error', () => {
  it('that is swallowed', async () => {
    const failed = await failures({ fail: () => null });
    for (const column of ['missing', 'type', 'errors4xx', 'errors5xx', 'rateLimit', 'auth'])
      expect(failed[column]).toBe('an error was expected, null came back');
  });

  it.each([
    ['name', 'HttpError', 'errors4xx', 'expected BadRequestError, got HttpError: answered 400'],
    ['status', 200, 'errors4xx', 'the status of the error: '],
    ['body', { message: 'No.' }, 'errors4xx', 'the body of the error: '],
    ['retryAfterMs', 2, 'rateLimit', 'the wait of the error: '],
    ['request', {}, 'errors4xx', 'the operation of the error: '],
    ['excerpt', 'html', 'garbage', 'the excerpt of the error: '],
  ])('with another %s', async (name, value, column, says) => {
    const fail = (response: Response, body: unknown): never => {
      throw Object.assign(errorFor(response, body), { [name]: value });
    };
    expect((await failures({ fail }))[column]?.startsWith(says)).toBe(true);
  });
});
