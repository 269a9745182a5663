import { afterEach, describe, expect, it, vi } from 'vitest';
import * as client from '../src/index.ts';
import { getSegment, patchLayer } from '../src/operations.ts';
import { clientOver, rejection, stubFetch } from './support/stub-fetch.ts';

afterEach(() => {
  vi.resetModules();
});

const request = { operationId: 'getSegment', method: 'GET', path: '/console/v1/segments/beta' };
const response = {
  request,
  status: 418,
  requestId: undefined,
  body: undefined,
  excerpt: undefined,
  retryAfterMs: undefined,
};

/** One error of every class, made by some copy of the package. */
function errorsOf(copy: typeof client): Record<string, client.StatsigError> {
  return {
    StatsigError: new copy.StatsigError('What happened.'),
    InvalidArgumentError: new copy.InvalidArgumentError('What happened.', { argument: 'id' }),
    ConnectionError: new copy.ConnectionError('What happened.', { request }),
    TimeoutError: new copy.TimeoutError('What happened.', { request }),
    AbortError: new copy.AbortError('What happened.', { request }),
    HttpError: new copy.HttpError('What happened.', response),
    BadRequestError: new copy.BadRequestError('What happened.', response),
    AuthenticationError: new copy.AuthenticationError('What happened.', response),
    PermissionError: new copy.PermissionError('What happened.', response),
    NotFoundError: new copy.NotFoundError('What happened.', response),
    RateLimitError: new copy.RateLimitError('What happened.', response),
    ServerError: new copy.ServerError('What happened.', response),
    ResponseFormatError: new copy.ResponseFormatError('What happened.', response),
  };
}

const GUARDS: Record<string, (error: unknown) => boolean> = {
  isStatsigError: client.isStatsigError,
  isInvalidArgumentError: client.isInvalidArgumentError,
  isConnectionError: client.isConnectionError,
  isTimeoutError: client.isTimeoutError,
  isAbortError: client.isAbortError,
  isHttpError: client.isHttpError,
  isBadRequestError: client.isBadRequestError,
  isAuthenticationError: client.isAuthenticationError,
  isPermissionError: client.isPermissionError,
  isNotFoundError: client.isNotFoundError,
  isRateLimitError: client.isRateLimitError,
  isServerError: client.isServerError,
  isResponseFormatError: client.isResponseFormatError,
};

/** The guards that hold for an error of each class. */
const TRUE_OF: Record<string, string[]> = {
  StatsigError: ['isStatsigError'],
  InvalidArgumentError: ['isStatsigError', 'isInvalidArgumentError'],
  ConnectionError: ['isStatsigError', 'isConnectionError'],
  TimeoutError: ['isStatsigError', 'isConnectionError', 'isTimeoutError'],
  AbortError: ['isStatsigError', 'isConnectionError', 'isAbortError'],
  HttpError: ['isStatsigError', 'isHttpError'],
  BadRequestError: ['isStatsigError', 'isHttpError', 'isBadRequestError'],
  AuthenticationError: ['isStatsigError', 'isHttpError', 'isAuthenticationError'],
  PermissionError: ['isStatsigError', 'isHttpError', 'isPermissionError'],
  NotFoundError: ['isStatsigError', 'isHttpError', 'isNotFoundError'],
  RateLimitError: ['isStatsigError', 'isHttpError', 'isRateLimitError'],
  ServerError: ['isStatsigError', 'isHttpError', 'isServerError'],
  ResponseFormatError: ['isStatsigError', 'isHttpError', 'isResponseFormatError'],
};

function guardsOf(error: unknown): string[] {
  return Object.keys(GUARDS).filter((name) => GUARDS[name]?.(error));
}

describe.each(Object.entries(TRUE_OF))('%s', (className, guards) => {
  it('is told by its own guard and those of its parents', () => {
    expect(guardsOf(errorsOf(client)[className])).toEqual(guards);
  });

  it('is told also when another copy of the package made it', async () => {
    vi.resetModules();
    const copy = await import('../src/index.ts');
    expect(copy.StatsigError).not.toBe(client.StatsigError);
    const error = errorsOf(copy)[className];
    expect(error).not.toBeInstanceOf(client.StatsigError);
    expect(guardsOf(error)).toEqual(guards);
  });

  it('has its name as a literal, at the beginning of its stack too', () => {
    const error = errorsOf(client)[className];
    expect(error).toBeInstanceOf(Error);
    expect(error?.name).toBe(className);
    expect(String(error)).toBe(`${className}: What happened.`);
    expect(error?.stack?.split('\n')[0]).toBe(`${className}: What happened.`);
  });

  it('becomes JSON and back', () => {
    const error = errorsOf(client)[className];
    const parsed: unknown = JSON.parse(JSON.stringify({ error }));
    expect(parsed).toMatchObject({ error: { name: className, message: 'What happened.' } });
  });
});

describe('a guard that is given an operation', () => {
  const { HttpError, NotFoundError } = errorsOf(client);

  it.each([
    ['its id', 'getSegment', true],
    ['its constant', getSegment, true],
    ['the id of another one', 'patchLayer', false],
    ['the constant of another one', patchLayer, false],
    ['what is none', 'getsegment', false],
    ['nothing in its place', null, false],
  ] as const)('tells an error by %s', (_, operation, expected) => {
    // As a caller without types may have it.
    expect(client.isHttpError(HttpError, operation as never)).toBe(expected);
    expect(client.isNotFoundError(NotFoundError, operation as never)).toBe(expected);
  });

  it('tells its class, too', () => {
    expect(client.isBadRequestError(NotFoundError, 'getSegment')).toBe(false);
    expect(client.isHttpError(new Error('x'), 'getSegment')).toBe(false);
    expect(client.isHttpError(errorsOf(client)['TimeoutError'], 'getSegment')).toBe(false);
  });

  it('holds when another copy of the package made the error', async () => {
    vi.resetModules();
    const copy = await import('../src/index.ts');
    expect(client.isNotFoundError(errorsOf(copy)['NotFoundError'], getSegment)).toBe(true);
    expect(client.isNotFoundError(errorsOf(copy)['NotFoundError'], patchLayer)).toBe(false);
  });

  it('takes the index that filter and find hand over for no operation', () => {
    const errors: unknown[] = [new Error('x'), HttpError, NotFoundError];
    expect(errors.filter(client.isHttpError)).toEqual([HttpError, NotFoundError]);
    expect(errors.find(client.isNotFoundError)).toBe(NotFoundError);
  });

  it('knows the body of what the API refused', async () => {
    const body = { status: 400, message: 'No', errors: [{ property: 'name', errorMessage: 'Required' }] };
    const fetch = stubFetch(() => Response.json(body, { status: 400 }));
    const error = await rejection(clientOver(fetch).call('getSegment', { path: { id: 'beta' } }));
    if (!client.isBadRequestError(error, getSegment)) throw error;
    expect(error.body?.errors).toEqual([{ property: 'name', errorMessage: 'Required' }]);
    expect(error.request.operationId).toBe('getSegment');
  });

  it.each([
    ['an empty body', ''],
    ['HTML', '<html>'],
    ['another JSON', '{"error":"No"}'],
  ])('has no body for %s', async (_, text) => {
    const fetch = stubFetch(() => new Response(text, { status: 503 }));
    const error = await rejection(clientOver(fetch).call('getSegment', { path: { id: 'beta' } }));
    if (!client.isServerError(error, 'getSegment')) throw error;
    expect(error.body).toBeUndefined();
    expect(error.excerpt).toBe(text || undefined);
  });
});

describe('an error of another version of the package', () => {
  it('is told by the names that it carries', () => {
    const names = ['StatsigError', 'HttpError', 'TeapotError'];
    const error = Object.assign(new Error('x'), { [Symbol.for('@statsig-console/client/error')]: names });
    expect(guardsOf(error)).toEqual(['isStatsigError', 'isHttpError']);
  });
});

describe('what is no error of the package', () => {
  it.each([
    ['null', null],
    ['undefined', undefined],
    ['text', 'TimeoutError'],
    ['a function', () => 'TimeoutError'],
    ['an object', {}],
    ['an object of that name', { name: 'TimeoutError', message: 'x', request }],
    ['an Error', new Error('x')],
    ['an Error of that name', Object.assign(new Error('x'), { name: 'TimeoutError' })],
    ["the platform's own", new DOMException('x', 'TimeoutError')],
  ])('%s is told by no guard', (_, value) => {
    expect(guardsOf(value)).toEqual([]);
  });
});

describe('InvalidArgumentError', () => {
  it('gives its argument and issues to a log', () => {
    const issues = [{ property: 'type', message: 'has to be one of a, b' }];
    const error = new client.InvalidArgumentError('No.', { argument: 'source', issues });
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: 'InvalidArgumentError',
      message: 'No.',
      argument: 'source',
      issues: [{ property: 'type', message: 'has to be one of a, b' }],
    });
  });
});

describe('ConnectionError', () => {
  it('gives its request to a log, and keeps its cause', () => {
    const cause = new Error('other side closed');
    const error = new client.ConnectionError('No answer.', { request, cause });
    expect(error.cause).toBe(cause);
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: 'ConnectionError',
      message: 'No answer.',
      operationId: 'getSegment',
      method: 'GET',
      path: '/console/v1/segments/beta',
      attempts: 1,
      mayHaveApplied: false,
    });
  });
});
