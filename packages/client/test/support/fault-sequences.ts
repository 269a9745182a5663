import fc from 'fast-check';
import type { ClientOptions } from '../../src/index.ts';
import { METHODS, type Method } from './calls.ts';

/** What a server does with one attempt. Which members matter depends on the fault. */
export interface Fault {
  readonly kind: (typeof KINDS)[number];
  /** Whether it strikes before the change is applied. */
  readonly before: boolean;
  /** Until it strikes, in milliseconds. */
  readonly latency: number;
  /** Hears of no signal, and goes on when the client has long given up. */
  readonly deaf: boolean;
  /** Of an answer that is no success. */
  readonly status: number;
  readonly body: string;
  readonly retryAfter: string | undefined;
  /** Of a connection that fails. */
  readonly code: string;
  /** Before the second half of a body, in milliseconds. */
  readonly pause: number;
}

/** What the function for the key does when it is asked. */
export interface Asked {
  readonly wait: number | undefined;
  readonly fails: boolean;
}

/** One call, and what befalls it. Of both lists, the last holds for all attempts after it, too. */
export interface Scenario {
  readonly method: Method;
  readonly byPath: boolean;
  readonly safeToRepeat: boolean;
  readonly abortAt: number | undefined;
  /** What stands for chance in the client. */
  readonly draw: number;
  readonly options: Pick<ClientOptions, 'retry' | 'rateLimit' | 'timeout' | 'totalTimeout'>;
  readonly faults: readonly Fault[];
  /** Undefined for a key that is no function. */
  readonly key: readonly Asked[] | undefined;
}

export const KINDS = [
  'success',
  'never-connected',
  'reset',
  'silence',
  'reset-in-body',
  'silence-in-body',
  'slow-body',
  'too-large',
  'not-json',
  'refusal',
  'rate-limit',
  'failure',
  'redirect',
] as const;

const STATUS: { readonly [Kind in Fault['kind']]?: readonly number[] } = {
  refusal: [400, 401, 403, 404, 409, 422, 425],
  'rate-limit': [429],
  failure: [500, 408, 501, 502, 503, 504],
};

const CODE: { readonly [Kind in Fault['kind']]?: readonly string[] } = {
  'never-connected': ['ECONNREFUSED', 'ENOTFOUND', 'UND_ERR_CONNECT_TIMEOUT'],
  reset: ['ECONNRESET', 'UND_ERR_SOCKET', 'EPIPE', 'EHOSTUNREACH'],
};

const RETRY_AFTER = ['0', '1', '2.5', '7', '3600', 'Thu, 29 Feb 2024 12:00:03 GMT', 'soon', '-1'];
const BODIES = ['{"message":"No"}', '<html>', '', '{"message":"Experiment has already started"}'];

// What comes first, and false, is what a counterexample shrinks to.

const CROSS = { withCrossShrink: true };

const rarely = (outOfTen: number): fc.Arbitrary<boolean> =>
  fc.integer({ min: 0, max: 9 }).map((drawn) => drawn >= 10 - outOfTen);

const faultOf = (kind: Fault['kind']): fc.Arbitrary<Fault> =>
  fc.record({
    kind: fc.constant(kind),
    before: fc.boolean(),
    latency: fc.integer({ min: 0, max: 400 }),
    deaf: rarely(1),
    status: fc.constantFrom(...(STATUS[kind] ?? [200])),
    body: fc.constantFrom(...BODIES),
    retryAfter: fc.oneof(CROSS, fc.constant(undefined), fc.constantFrom(...RETRY_AFTER)),
    code: fc.constantFrom(...(CODE[kind] ?? [''])),
    pause: fc.integer({ min: 1, max: 300 }),
  });

const asked: fc.Arbitrary<Asked> = fc.record({
  wait: fc.oneof(CROSS, fc.constant(undefined), fc.integer({ min: 0, max: 200 })),
  fails: rarely(1),
});

/** As many as the attempts that there can be; fewer when a counterexample is made small. */
const listOf = <Item>(item: fc.Arbitrary<Item>): fc.Arbitrary<Item[]> =>
  fc.array(item, { minLength: 1, maxLength: 6, size: 'max' });

export const scenarios: fc.Arbitrary<Scenario> = fc.record({
  method: fc.constantFrom(...METHODS),
  byPath: rarely(2),
  safeToRepeat: rarely(2),
  draw: fc.integer({ min: 0, max: 9 }).map((tenths) => tenths / 10),
  abortAt: fc.oneof(
    CROSS,
    { weight: 3, arbitrary: fc.constant(undefined) },
    fc.constant(0),
    fc.integer({ min: 1, max: 300 }),
    fc.integer({ min: 1, max: 4_000 }),
  ),
  options: fc.record({
    retry: fc.constantFrom<ClientOptions['retry'][]>(
      undefined,
      false,
      1,
      5,
      { retries: 3, baseDelay: 10 },
      { retries: 4, maxRetryAfter: 5_000 },
      { maxRetryAfter: Number.POSITIVE_INFINITY },
    ),
    rateLimit: rarely(3),
    timeout: fc.constantFrom(60_000, 1_000, 250, 100),
    totalTimeout: fc.constantFrom(Number.POSITIVE_INFINITY, 10_000, 2_000, 300),
  }),
  faults: listOf(fc.oneof(CROSS, ...KINDS.map(faultOf))),
  key: fc.oneof(
    CROSS,
    { weight: 7, arbitrary: fc.constant(undefined) },
    { weight: 3, arbitrary: listOf(asked) },
  ),
});
