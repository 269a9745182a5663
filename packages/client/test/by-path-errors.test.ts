import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { httpErrorOf, isBadRequestError, isHttpError, isServerError } from '../src/index.ts';
import { BY_PATH, CALLS, type Method } from './support/calls.ts';
import { type Answer, fails, script, status } from './support/scripted.ts';
import { clientOver, rejection, stubFetch, succeed } from './support/stub-fetch.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** The error of a method by path whose answer is no success. */
async function errorByPath(
  method: Method,
  answers: readonly Answer[],
  apiKey = 'console-test',
): Promise<unknown> {
  const client = clientOver(script(...answers).fetch, { retry: {}, apiKey });
  const answer = BY_PATH[method](client);
  await vi.runAllTimersAsync();
  return httpErrorOf((await answer).response);
}

async function errorOfCall(method: Method, answers: readonly Answer[]): Promise<unknown> {
  const call = rejection(CALLS[method](clientOver(script(...answers).fetch, { retry: {} })));
  await vi.runAllTimersAsync();
  return call;
}

const already = status(400, {}, 'Experiment has already started');

describe('the error of an answer by path', () => {
  it.each<[what: string, method: Method, answers: Answer[]]>([
    ['a refusal', 'PATCH', [status(400)]],
    ['a limit', 'POST', [status(429, { 'retry-after': '3600', 'x-request-id': 'q7' })]],
    ['a failure', 'POST', [status(503)]],
    ['a failure of a read', 'GET', [status(503)]],
    ['a body that is empty', 'PUT', [() => new Response('', { status: 404 })]],
    [
      'a length of nothing',
      'PUT',
      [() => new Response('', { status: 404, headers: { 'content-length': '0' } })],
    ],
    ['HTML', 'DELETE', [() => new Response('<html>', { status: 403 })]],
    ['a redirect', 'GET', [() => new Response(null, { status: 307 })]],
    ['a repetition that comes too late', 'PUT', [fails('ECONNRESET'), already]],
    ['a deletion that has been done', 'DELETE', [status(502), status(404)]],
  ])('is what call() throws: %s', async (_, method, answers) => {
    const [byPath, byCall] = [await errorByPath(method, answers), await errorOfCall(method, answers)];
    expect(isHttpError(byCall)).toBe(true);
    expect(byPath).toEqual(byCall);
    expect(JSON.stringify(byPath)).toBe(JSON.stringify(byCall));
  });

  it('knows that an earlier attempt may have done it', async () => {
    const error = await errorByPath('PUT', [fails('ECONNRESET'), already]);
    expect(isBadRequestError(error, 'archiveSegment')).toBe(true);
    expect(error).toMatchObject({ attempts: 2, mayHaveApplied: true });
    expect(String(error)).toContain('An earlier attempt failed and may have done it all the same.');
  });

  it('knows that nothing was done', async () => {
    expect(await errorByPath('PUT', [already])).toMatchObject({ attempts: 1, mayHaveApplied: false });
  });

  it('does not show the key', async () => {
    const answer = status(401, {}, 'Key: console-secret');
    expect(String(await errorByPath('GET', [answer], 'console-secret'))).toContain('Key: [redacted]');
  });

  it('is there as often as it is asked for', async () => {
    const { response } = await BY_PATH.GET(clientOver(stubFetch(status(500))));
    expect(isServerError(httpErrorOf(response))).toBe(true);
    expect(isServerError(httpErrorOf(response))).toBe(true);
  });
});

it('there is no error of a success, nor of an answer from elsewhere', async () => {
  const { response } = await BY_PATH.GET(clientOver(stubFetch(succeed)));
  expect(httpErrorOf(response)).toBeUndefined();
  expect(httpErrorOf(new Response(null, { status: 500 }))).toBeUndefined();
});
