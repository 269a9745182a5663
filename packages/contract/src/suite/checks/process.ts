import assert from 'node:assert/strict';
import { captureFetch } from '../../exchange.ts';
import { API_KEY, type Check, same } from '../context.ts';
import { baseOf, validCalls } from '../expand.ts';
import type { OperationCases } from '../format.ts';
import { holds } from '../given.ts';
import { returned, type Subject, takes } from '../subject.ts';
import { firstAnswer, sender } from './valid.ts';

/** A thin layer over HTTP: the real Prism process, the platform's fetch. */
export function processChecks(cases: OperationCases, subject: Subject, url: string): Check[] {
  const base = validCalls(cases).find(({ call }) => takes(subject, cases.operation, call));
  assert(base, `${subject.name} takes no call of ${cases.operation}`);
  return [
    {
      column: 'process',
      name: base.name,
      async run() {
        const fetch = captureFetch();
        const args = baseOf(cases, subject);
        const sending = sender(subject, cases)(args, { apiKey: API_KEY, baseUrl: url, fetch });
        const [outcome] = await Promise.allSettled([sending]);
        if (outcome.status === 'rejected' && fetch.requests.length === 0) throw outcome.reason;
        const [exchange] = fetch.exchanges;
        assert(
          exchange && fetch.requests.length === 1,
          `one request has to leave, ${fetch.requests.length} left`,
        );
        // What comes over HTTP is what comes in process.
        const check = { operation: cases.operation, check: `${base.column} ${base.name}`, over: fetch };
        await holds(subject, check, sending, async () =>
          same(
            await sending,
            returned(subject, cases.operation, firstAnswer(cases)),
            'the value that came back',
          ),
        );
        return exchange;
      },
    },
  ];
}
