import assert from 'node:assert/strict';
import { captureFetch } from '../../exchange.ts';
import { API_KEY, type Check, same } from '../context.ts';
import { baseOf } from '../expand.ts';
import type { OperationCases } from '../format.ts';
import { returned, type Subject } from '../subject.ts';
import { firstAnswer, sender } from './valid.ts';

/** A thin layer over HTTP: the real Prism process, the platform's fetch. */
export function processChecks(cases: OperationCases, subject: Subject, url: string): Check[] {
  const [base] = cases.calls;
  assert(base, `${cases.operation} has no calls`);
  return [
    {
      column: 'process',
      name: base.name,
      async run() {
        const fetch = captureFetch();
        const args = baseOf(cases, subject);
        const value = await sender(subject, cases)(args, { apiKey: API_KEY, baseUrl: url, fetch });
        const [exchange] = fetch.exchanges;
        assert(
          exchange && fetch.requests.length === 1,
          `one request has to leave, ${fetch.requests.length} left`,
        );
        same(value, returned(subject, cases.operation, firstAnswer(cases)), 'the value that came back');
        return exchange;
      },
    },
  ];
}
