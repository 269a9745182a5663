import { afterEach, describe, expect, it, vi } from 'vitest';
import { type ContractFetch, createContractFetch, type ScenarioAnswer } from '../src/index.ts';

const HEADERS = { 'STATSIG-API-KEY': 'any' };
const GATE = 'https://statsigapi.net/console/v1/gates/dark_mode';
const SEGMENT = 'https://statsigapi.net/console/v1/segments/beta';

afterEach(() => {
  vi.useRealTimers();
});

async function status(fetch: ContractFetch, url: string = GATE): Promise<number> {
  return (await fetch(url, { headers: HEADERS })).status;
}

/** What a scenario refuses an answer with. */
function refusal(answer: ScenarioAnswer): string {
  try {
    createContractFetch().scenario.next('getGate', answer);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'it was taken';
}

describe('next', () => {
  it('answers once, and then as ever', async () => {
    const fetch = createContractFetch();
    fetch.scenario.next('getGate', { status: 429, retryAfter: 7 });
    const first = await fetch(GATE, { headers: HEADERS });
    expect([first.status, first.headers.get('retry-after'), await first.json()]).toEqual([
      429,
      '7',
      { status: 429, message: 'Too many requests. Please try again later.' },
    ]);
    expect(await status(fetch)).toBe(200);
  });

  it('answers in order, each operation on its own', async () => {
    const fetch = createContractFetch();
    fetch.scenario.next('getGate', { status: 500 }, { status: 503 });
    fetch.scenario.next('getSegment', { status: 404 });
    fetch.scenario.next('getGate', { status: 403 });
    expect(await status(fetch, SEGMENT)).toBe(404);
    expect([await status(fetch), await status(fetch), await status(fetch), await status(fetch)]).toEqual([
      500, 503, 403, 200,
    ]);
  });

  it('is not used up by a request that breaks the spec or has no key', async () => {
    const fetch = createContractFetch();
    fetch.scenario.next('getGate', { status: 404 });
    expect(await status(fetch, `${GATE}?x=1`)).toBe(400);
    expect((await fetch(GATE)).status).toBe(401);
    expect(await status(fetch)).toBe(404);
  });

  it('answers an example, a body and headers that were given', async () => {
    const fetch = createContractFetch();
    fetch.scenario.next('getSegment', { example: 'ruleBased' });
    const example = await fetch(SEGMENT, { headers: HEADERS });
    expect(await example.json()).toMatchObject({ data: { id: 'eu_employees' } });
    const body = { status: 404, message: 'No gate of this name' };
    fetch.scenario.next('getGate', { status: 404, body, headers: { 'X-Request-Id': 'r1' } });
    const own = await fetch(GATE, { headers: HEADERS });
    expect([await own.json(), own.headers.get('x-request-id')]).toEqual([body, 'r1']);
  });

  it('answers any failure of the server, and unchecked any error', async () => {
    const fetch = createContractFetch();
    fetch.scenario.next('getGate', { status: 503 }, { status: 418, unchecked: true });
    expect([await status(fetch), await status(fetch)]).toEqual([503, 418]);
  });

  it('answers any error of a document that lists none', async () => {
    const responses = { 200: { description: '' }, default: { description: '' } };
    const get = { operationId: 'getThing', responses };
    const fetch = createContractFetch<string>({ document: { paths: { '/things': { get } } } });
    fetch.scenario.next('getThing', { status: 404 });
    expect((await fetch('https://any.example/things')).status).toBe(404);
    expect(() => fetch.scenario.next('getThing', { status: 302 })).toThrow('Documented: 200, default.');
  });

  it('fails as a network does', async () => {
    const fetch = createContractFetch();
    fetch.scenario.next('getGate', { networkError: true }, { networkError: 'ECONNREFUSED' });
    for (const code of ['ECONNRESET', 'ECONNREFUSED']) {
      const error: unknown = await fetch(GATE, { headers: HEADERS }).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(TypeError);
      expect(error).toMatchObject({ message: 'fetch failed', cause: { code } });
    }
    expect(await status(fetch)).toBe(200);
    expect([fetch.requests.length, fetch.exchanges.length]).toEqual([3, 1]);
  });

  it('sends what is unchecked as it is', async () => {
    const fetch = createContractFetch();
    fetch.scenario.next('getGate', {
      status: 502,
      body: '<html>Bad gateway',
      headers: { 'Content-Type': 'text/html' },
      unchecked: true,
    });
    const page = await fetch(GATE, { headers: HEADERS });
    expect([page.status, page.headers.get('content-type'), await page.text()]).toEqual([
      502,
      'text/html',
      '<html>Bad gateway',
    ]);
    const cut = { body: '{"data":', headers: { 'content-type': 'application/json' }, unchecked: true };
    fetch.scenario.next('getGate', cut, { body: { data: 7 }, unchecked: true });
    expect(await (await fetch(GATE, { headers: HEADERS })).text()).toBe('{"data":');
    const odd = await fetch(GATE, { headers: HEADERS });
    expect([odd.status, await odd.json()]).toEqual([200, { data: 7 }]);
  });
});

describe('always', () => {
  it('answers until it is replaced or reset, after what is next', async () => {
    const fetch = createContractFetch();
    fetch.scenario.always('getGate', { status: 500 });
    fetch.scenario.next('getGate', { status: 404 });
    expect([await status(fetch), await status(fetch), await status(fetch)]).toEqual([404, 500, 500]);
    fetch.scenario.always('getGate', { status: 503 });
    expect(await status(fetch)).toBe(503);
    fetch.scenario.reset();
    expect(await status(fetch)).toBe(200);
  });
});

describe('an answer is refused', () => {
  it.each<[why: string, answer: ScenarioAnswer, message: string | RegExp]>([
    [
      'whose body does not conform',
      { body: { message: 'ok' } },
      "The answer for `getGate` does not conform to the spec:\n  body: must have required property 'data' [required]\n" +
        'Mend it, or say `unchecked: true` if the code under test has to bear it.',
    ],
    [
      'whose status is not documented',
      { status: 302 },
      /`getGate` has no documented answer 302\. Documented: 200,/,
    ],
    [
      'whose status is only covered by the default',
      { status: 418 },
      /^`getGate` has no documented answer 418\. Documented: 200, [\d, ]+, any 5xx\.$/,
    ],
    ['whose status is none', { status: 99 }, /`status` is 99\. Allowed: a whole number from 200 to 599\.$/],
    // Some of what a caller without types may pass.
    ['that is none', null as unknown as ScenarioAnswer, /cannot be: it is null, and no object\.$/],
    ['whose status is a text', { status: '429' as unknown as number }, /`status` is "429"\. Allowed/],
    [
      'with a failure that is none',
      { networkError: 'EPIPE' as 'ETIMEDOUT' },
      /`networkError` is EPIPE\. Allowed: true, ECONNREFUSED, ECONNRESET, ENOTFOUND, ETIMEDOUT\.$/,
    ],
    ['whose example there is not', { example: 'gat' }, /^`getGate 200` has no example `gat`\./],
    [
      'with an example and a body',
      { example: 'gate', body: {} },
      'The answer for `getGate` cannot be: it has both `example` and `body`. Give one of them.',
    ],
    [
      'with a wait that is none',
      { status: 429, retryAfter: -1 },
      /`retryAfter` is -1\. Allowed: whole seconds, or/,
    ],
    ['with a date that is none', { status: 429, retryAfter: 'soon' }, /`retryAfter` is soon\./],
    [
      'with a delay that is none',
      { delay: -5 },
      'The delay of `getGate` is -5. Allowed: milliseconds from 0 to 2147483647.',
    ],
    [
      'that is an answer and a failure',
      { networkError: true, status: 500 },
      'The answer for `getGate` cannot be: with `networkError` there is no answer, so no `status`.',
    ],
    [
      'with a misspelled key',
      // What a caller without types may write.
      { stauts: 500 } as ScenarioAnswer,
      /`stauts` is no part of it\. Allowed: status, example, body,/,
    ],
  ])('%s', (_, answer, message) => {
    expect(refusal(answer)).toMatch(message);
  });

  it('for an operation that there is not, and when there is none', () => {
    const { scenario } = createContractFetch<string>();
    const message = 'There is no operation `getGates`. Did you mean `getGate`?';
    expect(() => scenario.next('getGates', { status: 404 })).toThrow(message);
    expect(() => scenario.always('getGates', { status: 404 })).toThrow(message);
    expect(() => scenario.slow(5, 'getGates')).toThrow(message);
    expect(() => scenario.next('getGate')).toThrow('`next` has no answer for `getGate`');
    expect(() => scenario.slow(Number.NaN)).toThrow('The time of `slow` is NaN.');
    expect(scenario.pending()).toEqual([]);
  });

  it('together with those beside it', async () => {
    const fetch = createContractFetch();
    expect(() => fetch.scenario.next('getGate', { status: 404 }, { status: 302 })).toThrow('302');
    expect(fetch.scenario.pending()).toEqual([]);
    expect(await status(fetch)).toBe(200);
  });
});

describe('what was never asked for', () => {
  it('is listed, with what was', async () => {
    const fetch = createContractFetch();
    fetch.scenario.next('getGate', { status: 429, retryAfter: 2 }, { status: 500 });
    fetch.scenario.always('getSegment', { status: 404 });
    await status(fetch);
    expect(fetch.scenario.pending()).toEqual([
      { operationId: 'getGate', answer: { status: 500 } },
      { operationId: 'getSegment', answer: { status: 404 } },
    ]);
    expect(() => fetch.scenario.assertUsed()).toThrow(
      '2 answers were arranged and never asked for:\n  getGate: {"status":500}\n  getSegment: {"status":404}\nCalled were: getGate.',
    );
  });

  it('is nothing when all was used or reset', async () => {
    const fetch = createContractFetch();
    fetch.scenario.always('getGate', { status: 500 });
    await status(fetch);
    fetch.scenario.assertUsed();
    fetch.scenario.next('getGate', { status: 404 });
    expect(() => fetch.scenario.assertUsed()).toThrow('An answer was arranged and never asked for:');
    fetch.scenario.reset();
    fetch.scenario.assertUsed();
    expect(fetch.scenario.pending()).toEqual([]);
  });
});

describe('an answer that takes its time', () => {
  /** How many milliseconds of the clock pass before an answer. */
  async function duration(fetch: ContractFetch, url: string = GATE): Promise<number> {
    const start = Date.now();
    let answered = false;
    const answer = status(fetch, url).then(() => {
      answered = true;
      return Date.now() - start;
    });
    // The clock stands still while the request is read.
    while (!answered) {
      await new Promise<void>((resolve) => setImmediate(resolve));
      vi.advanceTimersToNextTimer();
    }
    return answer;
  }

  it('does so for all operations, for one, and for one answer', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    const fetch = createContractFetch();
    fetch.scenario.slow(2_000);
    fetch.scenario.slow(500, 'getGate');
    fetch.scenario.next('getGate', { delay: 10_000 });
    expect(await duration(fetch)).toBe(12_500);
    expect(await duration(fetch)).toBe(2_500);
    expect(await duration(fetch, SEGMENT)).toBe(2_000);
    fetch.scenario.slow(0);
    expect(await duration(fetch, SEGMENT)).toBe(0);
    fetch.scenario.reset();
    expect(await duration(fetch)).toBe(0);
  });

  it('ends at once when the caller aborts', async () => {
    const fetch = createContractFetch();
    fetch.scenario.slow(1_000_000);
    const controller = new AbortController();
    const answer = fetch(GATE, { headers: HEADERS, signal: controller.signal });
    await vi.waitUntil(() => fetch.requests.length === 1);
    controller.abort(new Error('enough'));
    await expect(answer).rejects.toThrow('enough');
    expect(fetch.exchanges).toEqual([]);
  });
});
