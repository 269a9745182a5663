import { describe, expect, it } from 'vitest';
import { contractChecks, loadCases } from '../src/index.ts';
import {
  answering,
  BODY,
  casesWith,
  EMPTY_ID,
  failures,
  NO_BODY,
  NO_KEY,
  NOT_FOUND,
  REJECTS,
  SENDS,
  TOO_MANY,
  useMock,
} from './support/contract.ts';
import { errorFor, invalidArgument, withBody, withUrl, wrapper } from './support/wrapper.ts';

const mock = useMock();

describe('the checks of a contract', () => {
  it('have names, one for every case', () => {
    const checks = contractChecks({ cases: casesWith(), mockUrl: mock.url, send: wrapper() });
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
