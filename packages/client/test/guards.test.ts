import { afterEach, describe, expect, it, vi } from 'vitest';
import * as client from '../src/index.ts';

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
