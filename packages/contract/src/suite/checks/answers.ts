import assert from 'node:assert/strict';
import type { Verdict } from '../../in-process-prism.ts';
import {
  API_KEY,
  type Check,
  evidence,
  isCalled,
  isThrown,
  type Judges,
  none,
  onlyRequest,
  onlyVerdict,
  property,
  rejection,
  same,
  type Wire,
  wire,
  wireTo,
} from '../context.ts';
import { type Answer, answersOf, baseOf } from '../expand.ts';
import type { ErrorCases, Json, OperationCases } from '../format.ts';
import { holds } from '../given.ts';
import { type CallArguments, returned, type Subject } from '../subject.ts';
import { sender, transport } from './valid.ts';

/** Answers, through the wrapper: successes decoded, errors thrown as their class. */
export function answerChecks(
  cases: OperationCases,
  errors: ErrorCases,
  subject: Subject,
  judges: Judges,
): Check[] {
  const args = baseOf(cases, subject);
  const send = (over: Wire): Promise<unknown> => sender(subject, cases)(args, transport(over.fetch));
  return [
    ...answersOf(cases).map((answer) => successCheck(answer, cases, subject, judges, send)),
    ...documentedErrors(cases, errors, subject, judges, send),
    ...retryAfterChecks(cases, errors, subject, send),
    ...garbageChecks(cases, errors, subject, send),
    ...dataCheck(cases, subject, send),
    ...keyChecks(cases, subject, judges, send, args),
  ];
}

type Send = (over: Wire) => Promise<unknown>;

function successCheck(
  answer: Answer,
  cases: OperationCases,
  subject: Subject,
  { prism, checker, closedAnswer }: Judges,
  send: Send,
): Check {
  return {
    column: 'answers',
    name: `${answer.status} ${answer.name}`,
    async run() {
      const { status, example, body } = answer;
      const over =
        example === undefined
          ? wire(async () => given(status, body))
          : wireTo(prism, { code: status, ...named(example) });
      const formless = subject.ways?.formless?.[cases.operation]?.includes(answer.name) ?? false;
      const wanted = formless ? undefined : returned(subject, cases.operation, body);
      const sending = send(over);
      await Promise.allSettled([sending]);
      const { body: came, ...verdict } = onlyVerdict(over);
      same(came, body, 'the answer that came');
      same(verdict.status, status, 'the status that came');
      if (!cases.accept) {
        none(checker.checkResponse(onlyRequest(over), { ...verdict, body: came }), 'the answer');
        const closed = closedAnswer(cases.operation, status)?.(came) ?? [];
        none(
          closed.map((e) => ({
            location: ['body', ...e.instancePath.split('/').slice(1)],
            keyword: e.keyword,
            message: `${e.message} ${JSON.stringify(e.params)}`,
          })),
          'with nothing but what is declared, the answer',
        );
      }
      const check = { operation: cases.operation, check: `answers ${status} ${answer.name}`, over };
      await holds(subject, check, sending, async () => {
        if (wanted === undefined) isCalled(await rejection(sending), 'ResponseFormatError');
        else same(await sending, wanted, 'the value that came back');
      });
      return evidence(over);
    },
  };
}

function named(example: string): { example?: string } {
  return example === '' ? {} : { example };
}

function given(status: number, body: Json | string, headers: Record<string, string> = {}): Verdict {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body, violations: [] };
}

function documentedErrors(
  cases: OperationCases,
  errors: ErrorCases,
  subject: Subject,
  { prism }: Judges,
  send: Send,
): Check[] {
  // Where a success is no JSON, an error still is; Prism goes by what is asked for.
  const alter = (request: Request): Request => {
    if (cases.accept) request.headers.set('accept', 'application/json');
    return request;
  };
  return errors.documented
    .filter(({ documentedAs }) => cases.errors.includes(documentedAs))
    .map(
      ({ status, error: name, body, retryAfterMs }): Check => ({
        column: status < 500 ? 'errors4xx' : 'errors5xx',
        name: `${status} is ${name}`,
        async run() {
          const over = wireTo(prism, { code: status }, alter);
          await gives(cases, subject, `errors ${status}`, over, send(over), (error) => {
            same(onlyVerdict(over).status, status, 'the status that came');
            isThrown(error, { error: name, status }, subject);
            same(property(error, 'status'), status, 'the status of the error');
            same(property(error, 'body'), body, 'the body of the error');
            if (subject.errors === 'returned') return;
            same(property(error, 'excerpt'), undefined, 'the excerpt of an error with a body');
            same(property(error, 'retryAfterMs'), retryAfterMs, 'the wait of the error');
            isOf(error, cases);
          });
          return evidence(over);
        },
      }),
    );
}

/** That an error comes, unless the package gives something else for it. */
async function gives(
  { operation }: OperationCases,
  subject: Subject,
  check: string,
  over: Wire,
  sending: Promise<unknown>,
  usual: (error: Error) => void,
): Promise<void> {
  await holds(subject, { operation, check, over }, sending, async () => usual(await rejection(sending)));
}

function isOf(error: Error, cases: OperationCases): void {
  same(property(property(error, 'request'), 'operationId'), cases.operation, 'the operation of the error');
}

function retryAfterChecks(cases: OperationCases, errors: ErrorCases, subject: Subject, send: Send): Check[] {
  return errors.retryAfter.map(
    ({ header, retryAfterMs }): Check => ({
      column: 'rateLimit',
      name: `Retry-After: ${header}`,
      async run() {
        const body = { status: 429, message: 'Slow down.' };
        const over = wire(async () => given(429, body, { 'retry-after': header }));
        await gives(cases, subject, `rateLimit ${header}`, over, send(over), (error) => {
          isThrown(error, { error: 'RateLimitError', status: 429 }, subject);
          if (subject.errors !== 'returned')
            same(property(error, 'retryAfterMs'), retryAfterMs, 'the wait of the error');
          onlyRequest(over);
        });
        return evidence(over);
      },
    }),
  );
}

function garbageChecks(cases: OperationCases, errors: ErrorCases, subject: Subject, send: Send): Check[] {
  return errors.garbage
    .filter(({ status }) => !cases.accept || status >= 300)
    .map(
      ({ name, status, type, text, error: wanted, excerpt }): Check => ({
        column: 'garbage',
        name,
        async run() {
          const headers = { 'content-type': type };
          const over =
            text === undefined
              ? broken(status, headers)
              : wire(async () => ({ ...given(status, text, headers), asItIs: true }));
          // Whoever returns errors returns an empty answer, too.
          if (subject.errors === 'returned' && status < 300 && text === '') {
            same(await send(over), undefined, 'the value that came back');
            onlyRequest(over);
          } else {
            await gives(cases, subject, `garbage ${name}`, over, send(over), (error) => {
              isThrown(error, { error: wanted, status }, subject);
              if (subject.errors !== 'returned')
                same(property(error, 'excerpt'), excerpt, 'the excerpt of the error');
              onlyRequest(over);
            });
          }
          return evidence(over);
        },
      }),
    );
}

/** Whoever hands out the data of an answer says so when there is none, where there always should be some. */
function dataCheck(cases: OperationCases, subject: Subject, send: Send): Check[] {
  const answers = answersOf(cases);
  const always = answers.every(({ body }) => Reflect.has(Object(body), 'data'));
  const status = answers[0]?.status;
  if (subject.answers !== 'data' || !always || status === undefined) return [];
  const check = (name: string, body: Json): Check => ({
    column: 'garbage',
    name,
    async run() {
      const over = wire(async () => given(status, body));
      await gives(cases, subject, `garbage ${name}`, over, send(over), (error) =>
        isCalled(error, 'ResponseFormatError'),
      );
      return evidence(over);
    },
  });
  // Who hands data out as it is has nothing against an empty object; who takes it apart has.
  const takesApart = subject.gives !== undefined || subject.differs !== undefined;
  return [
    check('a success without data', { message: 'Done.' }),
    ...(takesApart ? [check('a success with nothing in its data', { message: 'Done.', data: {} })] : []),
  ];
}

/** A wire on which the connection breaks in the middle of the answer. */
function broken(status: number, headers: Record<string, string>): Wire {
  const over = wire(async () => given(status, null, headers));
  return {
    ...over,
    async fetch(request) {
      await over.fetch(request);
      const half = new ReadableStream<Uint8Array>({
        pull(controller) {
          controller.enqueue(new TextEncoder().encode('{"message":"ok","da'));
          controller.error(new TypeError('terminated'));
        },
      });
      return new Response(half, { status, headers });
    },
  };
}

function keyChecks(
  cases: OperationCases,
  subject: Subject,
  { prism }: Judges,
  send: Send,
  args: CallArguments,
): Check[] {
  return [
    {
      column: 'auth',
      name: 'the key is in its header, and nowhere else',
      async run() {
        const over = wireTo(prism);
        await send(over);
        const holding = [...(over.headers[0] ?? [])].filter(([, value]) => value.includes(API_KEY));
        same(holding, [['statsig-api-key', API_KEY]], 'the headers with the key');
        const { path, query, body } = onlyRequest(over);
        const rest = JSON.stringify([path, query, body]);
        assert(!rest.includes(API_KEY), `the key is in what left: ${rest}`);
        same(body, args.body, 'the body that left');
        return evidence(over);
      },
    },
    {
      column: 'auth',
      name: 'without a key',
      async run() {
        const over = wireTo(prism, {}, (request) => {
          request.headers.delete('statsig-api-key');
          return request;
        });
        await gives(cases, subject, 'auth without a key', over, send(over), (error) => {
          isThrown(error, { error: 'AuthenticationError', status: 401 }, subject);
          same(property(error, 'status'), 401, 'the status of the error');
          if (subject.errors !== 'returned') isOf(error, cases);
          assert(!JSON.stringify(error).includes(API_KEY), 'the error has the key');
        });
        return evidence(over);
      },
    },
  ];
}
