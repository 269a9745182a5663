import assert from 'node:assert/strict';
import type { SentRequest } from '../../exchange.ts';
import {
  API_KEY,
  BASE_URL,
  type Check,
  evidence,
  isCalled,
  type Judges,
  none,
  onlyRequest,
  onlyVerdict,
  rejection,
  same,
  wireTo,
} from '../context.ts';
import { argumentsOf, type ValidCall, validCalls } from '../expand.ts';
import type { Json, OperationCases } from '../format.ts';
import { holds } from '../given.ts';
import { valueAt } from '../pointer.ts';
import { canSay, returned, type Subject, takes } from '../subject.ts';

/** Valid calls: exactly the committed request leaves, it and the answer keep the spec, and the caller gets the answer. */
export function validChecks(cases: OperationCases, subject: Subject, judges: Judges): Check[] {
  const checks = validCalls(cases)
    .filter(({ at }) => at === undefined || canSay(subject, cases.operation, at))
    .map(
      (call): Check => ({
        column: call.column,
        name: call.name,
        run: () => checkCall(call, cases, subject, judges),
      }),
    );
  return [...checks, ...wiringChecks(cases, subject, judges)];
}

/** The answer that the mock gives to a right request: the first example of the first success. */
export function firstAnswer(cases: OperationCases): Json {
  const [first] = Object.values(cases.answers)[0] ?? [];
  assert(first, `${cases.operation} has no answer`);
  return first.body ?? null;
}

async function checkCall(call: ValidCall, cases: OperationCases, subject: Subject, judges: Judges) {
  const { checker, prism } = judges;
  const over = wireTo(prism);
  const send = sender(subject, cases);
  if (isRefused(call, cases, subject)) {
    isCalled(await rejection(send(call.args, transport(over.fetch))), 'InvalidArgumentError');
    same(over.requests, [], 'what left');
    return undefined;
  }
  const sending = send(call.args, transport(over.fetch));
  const [outcome] = await Promise.allSettled([sending]);
  // What is wrong with the request says more than the error that it led to.
  if (outcome.status === 'rejected' && over.requests.length === 0) throw outcome.reason;
  const request = onlyRequest(over);
  sameRequest(request, call, cases, subject);
  const answer = onlyVerdict(over);
  none(checker.checkRequest(request), 'the request');
  none(answer.violations, 'the request, says the mock');
  same(checker.operationOf(request), cases.operation, 'the operation that was addressed');
  if (!cases.accept) none(checker.checkResponse(request, answer), 'the answer');
  const check = { operation: cases.operation, check: `${call.column} ${call.name}`, over };
  await holds(subject, check, sending, async () =>
    same(await sending, returned(subject, cases.operation, firstAnswer(cases)), 'the value that came back'),
  );
  return evidence(over);
}

/** Whether a package refuses a call that the API takes. */
function isRefused({ call, at, args }: ValidCall, { operation }: OperationCases, subject: Subject): boolean {
  const values = subject.ways?.refuses ?? [];
  return (
    !takes(subject, operation, call) ||
    values.some(
      (each) =>
        each.at === at &&
        !each.but?.includes(operation) &&
        JSON.stringify(valueAt(args, at)) === JSON.stringify(each.is),
    )
  );
}

function sameRequest(request: SentRequest, call: ValidCall, cases: OperationCases, subject: Subject): void {
  const { args } = call;
  const [method] = cases.request.split(' ');
  const [path, query = ''] = call.sends.split('?');
  same([request.method, request.path], [method, path], 'the request that left');
  const given = [...new URLSearchParams(query)].filter(([name]) =>
    canSay(subject, cases.operation, `/query/${name}`),
  );
  const { pages, pagesOf } = subject.ways ?? {};
  const filled = Object.entries(pagesOf?.[cases.operation] ?? (isList(cases) ? pages : undefined) ?? {});
  const added = filled.filter(([name]) => !given.some(([own]) => own === name));
  same(sorted(request.query), sorted([...given, ...added]), 'the query that left');
  same(request.body, args.body, 'the body that left');
  same(
    request.headers,
    {
      accept: cases.accept ?? 'application/json',
      'statsig-api-key': '<key>',
      'statsig-api-version': args.apiVersion ?? '20240601',
      ...(args.respectReviewSettings ? { 'x-respect-review-settings': 'true' } : {}),
      ...(args.body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    'the headers that left',
  );
}

/** A list comes in pages. */
function isList({ calls }: OperationCases): boolean {
  return calls.some(({ name }) => name === 'third page');
}

/** The order of keys means nothing, that of the values of a key may. */
function sorted(query: SentRequest['query']): SentRequest['query'] {
  return [...query].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

/** Every argument of the fullest call, in its slot and no other. */
function wiringChecks(cases: OperationCases, subject: Subject, { prism }: Judges): Check[] {
  const full = cases.calls.find((call) => call.name === 'everything');
  if (!full || !takes(subject, cases.operation, full.name)) return [];
  const args = argumentsOf(full, cases.calls);
  const slots = [
    ...Object.keys(args.path ?? {}).map((name) => ['path', name] as const),
    ...Object.keys(args.query ?? {}).map((name) => ['query', name] as const),
    ...(args.body === undefined ? [] : [['body', ''] as const]),
  ];
  const own = slots.filter(([place, name]) => canSay(subject, cases.operation, `/${place}/${name}`));
  return own.map(
    ([place, name]): Check => ({
      column: 'wiring',
      name: `${place} ${name}`.trim(),
      async run() {
        const over = wireTo(prism);
        await sender(subject, cases)(args, transport(over.fetch));
        const request = onlyRequest(over);
        if (place === 'body') same(request.body, args.body, 'the body');
        else if (place === 'query') {
          const wanted = [args.query?.[name]].flat().map(String);
          const found = request.query.filter(([key]) => key === name).map(([, value]) => value);
          same(found, wanted, `the query parameter ${name}`);
        } else {
          const template = cases.request.split(' ')[1] ?? '';
          const index = template.split('/').indexOf(`{${name}}`);
          const found = request.path.split('/').map(decodeURIComponent);
          same(found[index], String(args.path?.[name]), `the path parameter ${name}`);
          const twice = found.filter((step) => step === String(args.path?.[name])).length;
          assert(twice === 1, `the path parameter ${name} stands ${twice} times in ${request.path}`);
        }
        return evidence(over);
      },
    }),
  );
}

export function sender(subject: Subject, cases: OperationCases): Subject['operations'][string] {
  const send = subject.operations[cases.operation];
  assert(send, `${subject.name} does not send ${cases.operation}`);
  return send;
}

export function transport(fetch: (request: Request) => Promise<Response>): {
  apiKey: string;
  baseUrl: string;
  fetch: (request: Request) => Promise<Response>;
} {
  return { apiKey: API_KEY, baseUrl: BASE_URL, fetch };
}
