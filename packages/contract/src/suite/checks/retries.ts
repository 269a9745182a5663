import {
  type Check,
  evidence,
  isCalled,
  isThrown,
  type Reply,
  rejection,
  same,
  type Wire,
  wire,
} from '../context.ts';
import { baseOf } from '../expand.ts';
import type { OperationCases } from '../format.ts';
import { holds } from '../given.ts';
import { returned, type Subject } from '../subject.ts';
import { firstAnswer, sender, transport } from './valid.ts';

/** Methods for which doing it twice comes to the same as doing it once. */
const REPEATABLE = ['GET', 'PUT', 'DELETE'];

/** What is repeated, and what must not be: a change that may have been made is not made again. */
export function retryChecks(cases: OperationCases, subject: Subject): Check[] {
  const { operation, request } = cases;
  const repeatable = REPEATABLE.includes(request.split(' ')[0] ?? '');
  const send = (over: Wire): Promise<unknown> =>
    sender(subject, cases)(baseOf(cases, subject), { ...transport(over.fetch), retry: QUICKLY });
  return REFUSALS.map(
    ({ status, error, passes, headers = {} }): Check => ({
      column: 'retries',
      name: `${status}, then a success`,
      async run() {
        let asked = 0;
        const body = { status, message: 'Not now.' };
        const refusal: Reply = { status, headers: { ...JSON_TYPE, ...headers }, body, violations: [] };
        const over = wire(async () => (asked++ === 0 ? refusal : success(cases)));
        const sending = send(over);
        await holds(subject, { operation, check: `retries ${status}`, over }, sending, async () => {
          if (passes === 'always' || (passes === 'repeatable' && repeatable)) {
            same(await sending, returned(subject, operation, firstAnswer(cases)), 'the value that came back');
            same(over.requests[1], over.requests[0], 'the request that was repeated');
            same(over.requests.length, 2, 'how often it left');
          } else {
            const thrown = await rejection(sending);
            if (subject.errors === 'returned') isThrown(thrown, { error, status }, subject);
            else isCalled(thrown, error);
            same(over.requests.length, 1, 'how often it left');
          }
        });
        return evidence(over);
      },
    }),
  );
}

const JSON_TYPE = { 'content-type': 'application/json' };
const QUICKLY = { retries: 1, baseDelay: 1, maxDelay: 1 };

const REFUSALS: readonly {
  readonly status: number;
  readonly error: string;
  /** For which requests it is worth to try again. */
  readonly passes: 'always' | 'repeatable' | 'never';
  readonly headers?: Readonly<Record<string, string>>;
}[] = [
  { status: 503, error: 'ServerError', passes: 'repeatable' },
  { status: 500, error: 'ServerError', passes: 'repeatable' },
  { status: 429, error: 'RateLimitError', passes: 'always', headers: { 'retry-after': '0' } },
  { status: 400, error: 'BadRequestError', passes: 'never' },
];

function success(cases: OperationCases): Reply {
  const headers = { 'content-type': cases.accept ?? 'application/json' };
  const [status = '200'] = Object.keys(cases.answers);
  return { status: Number(status), headers, body: firstAnswer(cases), violations: [] };
}
