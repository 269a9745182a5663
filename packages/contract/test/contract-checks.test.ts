import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import {
  type CallInput,
  type ContractOptions,
  contractChecks,
  loadCases,
  type Mock,
  type OperationCases,
  startMock,
  type Transport,
} from '../src/index.ts';
import {
  type Defects,
  errorFor,
  invalidArgument,
  refuseWrong,
  throwError,
  withBody,
  withUrl,
  wrapper,
} from './support/wrapper.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
}, 60_000);
afterAll(() => mock.stop());

const BODY = { isEnabled: true, description: 'Sale', rules: [], defaultValue: { text: 'Hello' } };

/** A contract as small as can be, with a check of every kind. The values are those of the spec's example. */
function casesWith(changes: Partial<OperationCases> = {}): OperationCases {
  const example = loadCases('updateDynamicConfig').requests[0];
  return {
    operationId: 'updateDynamicConfig',
    requests: [
      {
        name: 'a banner',
        input: { id: 'start page', body: BODY, dryRun: true, respectReviewSettings: true },
        sent: {
          method: 'POST',
          path: '/console/v1/dynamic_configs/start%20page',
          query: [['dryRun', 'true']],
          headers: {
            accept: 'application/json',
            'content-type': 'application/json',
            'statsig-api-key': '<key>',
            'statsig-api-version': '20240601',
            'x-respect-review-settings': 'true',
          },
          body: BODY,
        },
        returned: example?.returned,
      },
    ],
    invalid: [
      {
        name: 'a description that is a number',
        input: { id: 'banner', body: { ...BODY, description: 7 } },
        violation: { location: ['body', 'description'], keyword: 'type' },
        property: 'description',
      },
    ],
    refused: [
      { name: 'an empty id', input: { id: '', body: BODY }, argument: 'id' },
      { name: 'no body', input: { id: 'banner', body: { $undefined: true } }, argument: 'body' },
    ],
    errors: [
      { status: 404, error: 'NotFoundError', body: { status: 404, message: 'Not Found Exception' } },
      {
        status: 429,
        error: 'RateLimitError',
        body: { status: 429, message: 'Too many requests. Please try again later.' },
        retryAfterMs: 2000,
      },
    ],
    ...changes,
  };
}

/** A server in place of the mock, which ends with the test. It answers JSON. */
async function answering(answer: (response: ServerResponse) => unknown): Promise<() => string> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'application/json');
    answer(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  // A server that listens on TCP has an address with a port.
  const { port } = server.address() as AddressInfo;
  return () => `http://127.0.0.1:${port}`;
}

/** What each check says that fails, by name. */
async function failures(
  defects: Defects,
  options: Partial<ContractOptions> = {},
): Promise<Record<string, string>> {
  const checks = contractChecks({
    cases: casesWith(),
    mockUrl: () => mock.url,
    send: wrapper(defects),
    ...options,
  });
  const failed: Record<string, string> = {};
  for (const { name, run } of checks) {
    await run().catch((error: unknown) => {
      failed[name] = error instanceof Error ? error.message : `no Error: ${String(error)}`;
    });
  }
  return failed;
}

const SENDS = 'sends a banner';
const REJECTS = 'rejects a description that is a number';
const EMPTY_ID = 'does not send an empty id';
const NO_BODY = 'does not send no body';
const NOT_FOUND = 'throws NotFoundError for 404';
const TOO_MANY = 'throws RateLimitError for 429';
const NO_KEY = 'throws AuthenticationError without a key';

describe('the checks of a contract', () => {
  it('have names, one for every case', () => {
    const checks = contractChecks({ cases: casesWith(), mockUrl: () => mock.url, send: wrapper() });
    expect(checks.map(({ name }) => name)).toEqual([
      SENDS,
      REJECTS,
      EMPTY_ID,
      NO_BODY,
      NOT_FOUND,
      TOO_MANY,
      NO_KEY,
    ]);
  });

  it('hold for a wrapper that does everything right', async () => {
    expect(await failures({})).toEqual({});
  });

  it('hold for it with all the committed cases', async () => {
    const cases = loadCases('updateDynamicConfig');
    expect(cases.requests.length).toBeGreaterThan(3);
    expect(await failures({}, { cases })).toEqual({});
  });

  it('are not made of cases without a request', () => {
    const cases = casesWith({ requests: [] });
    expect(() => contractChecks({ cases, mockUrl: () => '', send: wrapper() })).toThrow(
      'cases/updateDynamicConfig.json has no requests',
    );
  });
});

describe('a request that is not the committed one', () => {
  it.each<[defect: string, change: (request: Request) => Request, says: RegExp[]]>([
    [
      'another body',
      (request) => withBody(request, { ...BODY, description: 'Bargain' }),
      [/^\+ +description: 'Bargain'/m, /^- +description: 'Sale'/m],
    ],
    ['a body with more', (request) => withBody(request, { ...BODY, tags: [] }), [/^\+ +tags: \[\]/m]],
    [
      'a body with less',
      (request) => withBody(request, { isEnabled: true, description: 'Sale', rules: [] }),
      [/^- +text: 'Hello'/m],
    ],
    [
      'another key in the query',
      (request) => withUrl(request, (url) => url.searchParams.append('limit', '1')),
      [/^\+ +'limit'/m],
    ],
    [
      'a key of the query twice',
      (request) => withUrl(request, (url) => url.searchParams.append('dryRun', 'true')),
      [/^\+ +'dryRun'/m],
    ],
    [
      'no query',
      (request) => withUrl(request, (url) => url.searchParams.delete('dryRun')),
      [/^- +'dryRun'/m],
    ],
    [
      'a header dropped',
      (request) => {
        request.headers.delete('STATSIG-API-VERSION');
        return request;
      },
      [/^- +'statsig-api-version': '20240601'/m],
    ],
    [
      'the key dropped',
      (request) => {
        request.headers.delete('STATSIG-API-KEY');
        return request;
      },
      [/^- +'statsig-api-key': '<key>'/m],
    ],
    [
      'a header more',
      (request) => {
        request.headers.set('X-Extra', '1');
        return request;
      },
      [/^\+ +'x-extra': '1'/m],
    ],
    [
      'another path',
      (request) =>
        withUrl(request, (url) => {
          url.pathname = url.pathname.replace('dynamic_configs', 'configs');
        }),
      [
        /^\+ +path: '.console.v1.configs.start%20page'/m,
        /^- +path: '.console.v1.dynamic_configs.start%20page'/m,
      ],
    ],
    [
      'an id encoded twice',
      (request) =>
        withUrl(request, (url) => {
          url.pathname = url.pathname.replace('%20', '%2520');
        }),
      [/^\+ +path: '.console.v1.dynamic_configs.start%2520page'/m],
    ],
    ['another method', (request) => new Request(request, { method: 'PATCH' }), [/^\+ +method: 'PATCH'/m]],
  ])('%s', async (_, change, says) => {
    const { [SENDS]: message } = await failures({ change });
    expect(message).toMatch(/^the request that left: /);
    for (const difference of says) expect(message).toMatch(difference);
  });

  it('sent twice', async () => {
    expect(await failures({ times: 2 })).toMatchObject({ [SENDS]: 'expected one request, 2 left' });
  });

  it('never sent', async () => {
    expect(await failures({ times: 0 })).toMatchObject({ [SENDS]: 'expected one request, 0 left' });
  });

  it('refused instead', async () => {
    const refuse = (): never => {
      throw invalidArgument('id');
    };
    expect(await failures({ refuse })).toMatchObject({ [SENDS]: '`id` is wrong. Allowed: another.' });
  });
});

describe('a committed request that breaks the spec', () => {
  it('fails although the mock takes it', async () => {
    const [valid] = casesWith().requests;
    if (!valid) throw new Error('there is one');
    const sent = { ...valid.sent, query: [...valid.sent.query, ['limit', '1']] as const };
    const cases = casesWith({ requests: [{ ...valid, sent }] });
    const change = (request: Request) => withUrl(request, (url) => url.searchParams.append('limit', '1'));
    expect(await failures({ change }, { cases })).toEqual({
      [SENDS]:
        'the request breaks the spec:\n  undeclared at query.limit: query.limit: is no query parameter of this operation',
    });
  });

  it('fails when it addresses another operation', async () => {
    const cases = { ...casesWith({ invalid: [], errors: [] }), operationId: 'patchLayer' };
    const { [SENDS]: message } = await failures({}, { cases });
    expect(message).toMatch(/^the operation that was addressed: /);
    expect(message).toMatch(/'updateDynamicConfig'.*'patchLayer'/s);
  });
});

describe('an answer', () => {
  it('that breaks the spec', async () => {
    const mockUrl = await answering((response) => response.end('{"message":"ok","data":7}'));
    const { [SENDS]: message } = await failures({}, { mockUrl });
    expect(message).toMatch(/^the answer breaks the spec:\n/);
    expect(message).toContain('  type at body.data: body.data: must be object');
  });

  it('in which the mock objects to the request', async () => {
    const mockUrl = await answering((response) => {
      const location = ['request', 'body', 'rules'];
      response.setHeader('sl-violations', JSON.stringify([{ location, code: 'minItems', message: 'No.' }]));
      response.end('{"message":"ok","data":7}');
    });
    const { [SENDS]: message } = await failures({}, { mockUrl });
    expect(message).toBe('the request, says the mock breaks the spec:\n  minItems at body.rules: No.');
  });

  it('that the wrapper cannot read', async () => {
    const succeed = (): never => {
      throw new Error('cannot read it');
    };
    expect(await failures({ succeed })).toEqual({ [SENDS]: 'cannot read it' });
  });

  it('is asked for by the name of its example, which is not recorded', async () => {
    const preferred: (string | string[] | undefined)[] = [];
    const mockUrl = await answering((response) => {
      preferred.push(response.req.headers['prefer']);
      response.end('{"message":"ok","data":7}');
    });
    const [valid] = casesWith().requests;
    if (!valid) throw new Error('there is one');
    const requests = [{ ...valid, example: 'sale' }];
    const cases = casesWith({ requests, invalid: [], refused: [], errors: [] });
    const { [SENDS]: message } = await failures({}, { cases, mockUrl });
    expect(message).toMatch(/^the answer breaks the spec:\n/);
    expect(preferred[0]).toBe('example=sale');
  });

  it('that comes back with its envelope', async () => {
    const failed = await failures({ succeed: (body) => body });
    expect(Object.keys(failed)).toEqual([SENDS]);
    expect(failed[SENDS]).toMatch(/^the value that came back: /);
    expect(failed[SENDS]).toMatch(/^\+ +data: \{/m);
  });

  it('that does not come back', async () => {
    const failed = await failures({ succeed: () => undefined });
    expect(Object.keys(failed)).toEqual([SENDS]);
    expect(failed[SENDS]).toMatch(/^the value that came back: /);
  });
});

describe('an error', () => {
  it('that is swallowed', async () => {
    expect(await failures({ fail: () => null })).toEqual({
      [REJECTS]: 'expected a rejection, got null',
      [NOT_FOUND]: 'expected a rejection, got null',
      [TOO_MANY]: 'expected a rejection, got null',
      [NO_KEY]: 'expected a rejection, got null',
    });
  });

  it('that is no Error', async () => {
    const fail = (): never => {
      throw { status: 404 };
    };
    expect(await failures({ fail })).toMatchObject({
      [NOT_FOUND]: 'expected an Error, got {"status":404}',
    });
  });

  it('of another class', async () => {
    const fail = (response: Response, body: unknown): never => {
      throw Object.assign(errorFor(response, body), { name: 'HttpError' });
    };
    expect(await failures({ fail })).toEqual({
      [REJECTS]: 'expected BadRequestError, got HttpError: answered 400',
      [NOT_FOUND]: 'expected NotFoundError, got HttpError: answered 404',
      [TOO_MANY]: 'expected RateLimitError, got HttpError: answered 429',
      [NO_KEY]: 'expected AuthenticationError, got HttpError: answered 401',
    });
  });

  it.each([
    ['status', 500, 'the status of the error: '],
    ['body', { message: 'No.' }, 'the body of the error: '],
    ['retryAfterMs', 2, 'the wait of the error: '],
    ['request', {}, 'the operation of the error: '],
  ])('with another %s', async (name, value, says) => {
    const fail = (response: Response, body: unknown): never => {
      throw Object.assign(errorFor(response, body), { [name]: value });
    };
    const { [NOT_FOUND]: message } = await failures({ fail });
    expect(message?.startsWith(says)).toBe(true);
  });

  it('that comes after another attempt', async () => {
    expect(await failures({ times: 2 })).toMatchObject({ [NOT_FOUND]: 'expected one request, 2 left' });
  });
});

describe('a call that breaks a rule', () => {
  it('and is mended on its way', async () => {
    const change = (request: Request) => withBody(request, BODY);
    const { [REJECTS]: message } = await failures({ change });
    expect(message).toMatch(/^expected a rejection, got \{/);
  });

  it('but is refused for another reason', async () => {
    const change = (request: Request) => withBody(request, { ...BODY, isEnabled: 'yes' });
    const { [REJECTS]: message } = await failures({ change });
    expect(message).toMatch(/^expected type at body\.description, found:\n {2}type at body\.isEnabled: /);
  });

  it('but is refused for another reason besides', async () => {
    const change = (request: Request) => withBody(request, { ...BODY, description: 7, isEnabled: 'yes' });
    const { [REJECTS]: message } = await failures({ change });
    expect(message).toMatch(
      /^expected only type at body\.description, found besides:\n {2}type at body\.isEnabled: [^\n]+$/,
    );
  });
});

describe('a call that must not leave', () => {
  it('but does', async () => {
    const failed = await failures({ refuse: () => undefined });
    expect(failed[EMPTY_ID]).toBe('expected InvalidArgumentError, got BadRequestError: answered 400');
    expect(failed[NO_BODY]).toBe('expected InvalidArgumentError, got BadRequestError: answered 400');
  });

  it('and is refused too late, without an answer', async () => {
    const mockUrl = await answering((response) => response.destroy());
    const send = async (input: CallInput, transport: Transport): Promise<unknown> =>
      wrapper({ refuse: () => undefined })(input, transport).catch(() => {
        throw invalidArgument('id');
      });
    const { [EMPTY_ID]: message } = await failures({}, { mockUrl, send });
    expect(message).toBe('nothing may be sent, POST /console/v1/dynamic_configs/ was');
  });

  it('and is refused too late', async () => {
    const fail = (): never => {
      throw invalidArgument('id');
    };
    const { [EMPTY_ID]: message } = await failures({ refuse: () => undefined, fail });
    expect(message).toBe('nothing may be sent, POST /console/v1/dynamic_configs/ was');
  });

  it('and is refused for another argument', async () => {
    const refuse = (input: CallInput): void => {
      if (input.id === '') throw invalidArgument('name');
      refuseWrong(input);
    };
    const failed = await failures({ refuse });
    expect(Object.keys(failed)).toEqual([EMPTY_ID]);
    expect(failed[EMPTY_ID]).toMatch(/^the argument that was named: /);
    expect(failed[EMPTY_ID]).toMatch(/'name'.*'id'/s);
  });

  it('and is refused without saying what is allowed', async () => {
    const refuse = (input: CallInput): void => {
      if (input.id === '') throw invalidArgument('id', '');
      refuseWrong(input);
    };
    expect(await failures({ refuse })).toEqual({
      [EMPTY_ID]: 'the message names the argument and what is allowed',
    });
  });

  it('may be named otherwise by a package', async () => {
    const refuse = (input: CallInput): void => {
      if (input.body === undefined) throw invalidArgument('config');
      refuseWrong(input);
    };
    expect(await failures({ refuse }, { bodyArgument: 'config' })).toEqual({});
    expect(Object.keys(await failures({ refuse }))).toEqual([NO_BODY]);
  });
});

describe('a package that checks bodies by itself', () => {
  const options = { checksBodies: true };
  /** Refuses a description that is a number, and names this property. */
  const naming = (property: string) => (input: CallInput) => {
    refuseWrong(input);
    const { description } = input.body as { description: unknown };
    if (typeof description === 'string') return;
    throw Object.assign(invalidArgument('body'), { issues: [{ property, message: 'x' }] });
  };

  it('passes when it names the property', async () => {
    expect(await failures({ refuse: naming('description') }, options)).toEqual({});
  });

  it('fails when it names another', async () => {
    const failed = await failures({ refuse: naming('name') }, options);
    expect(Object.keys(failed)).toEqual([REJECTS]);
    expect(failed[REJECTS]).toMatch(/^the properties that were named: /);
    expect(failed[REJECTS]).toContain("'description'");
  });

  it('fails when it leaves the check to the API', async () => {
    expect(await failures({}, options)).toEqual({
      [REJECTS]: 'expected InvalidArgumentError, got BadRequestError: answered 400',
    });
  });

  it('fails when it sends the body all the same', async () => {
    const fail = (response: Response, body: unknown): never => {
      if (response.status !== 400) throwError(response, body);
      throw Object.assign(invalidArgument('body'), { issues: [{ property: 'description' }] });
    };
    expect(await failures({ fail }, options)).toEqual({
      [REJECTS]: 'nothing may be sent, POST /console/v1/dynamic_configs/banner was',
    });
  });
});
