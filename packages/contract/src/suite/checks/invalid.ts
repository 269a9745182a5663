import assert from 'node:assert/strict';
import type { Violation } from '../../exchange.ts';
import type { Column } from '../columns.ts';
import {
  type Check,
  evidence,
  isCalled,
  isThrown,
  type Judges,
  list,
  onlyRequest,
  onlyVerdict,
  property,
  rejection,
  same,
  wireTo,
} from '../context.ts';
import { argumentsOf, type BrokenCall, baseOf, breakIt, brokenCalls } from '../expand.ts';
import type { Broken, OperationCases } from '../format.ts';
import { holds } from '../given.ts';
import { changed, elsewhere, pointerOf, sameBranch } from '../pointer.ts';
import { argumentName, canSay, checksItself, propertyName, type Subject, takes } from '../subject.ts';
import { sender, transport } from './valid.ts';

/** Calls with one broken rule: refused for that reason, at that place. */
export function invalidChecks(cases: OperationCases, subject: Subject, judges: Judges): Check[] {
  return [
    ...brokenCalls(cases)
      .filter(({ broken }) => canSay(subject, cases.operation, broken.at))
      .map(
        (call): Check => ({
          column: columnOf(call.broken),
          name: call.name,
          run: () => checkBroken(call, cases, subject, judges),
        }),
      ),
    ...refusedChecks(cases, subject, judges),
    undeclaredCheck(cases, subject, judges),
    ...mediaTypeCheck(cases, subject, judges),
  ];
}

function columnOf({ is, breaks }: Broken): Column {
  if (breaks === 'undeclared') return 'extra';
  if (is === null) return 'null';
  if (is === undefined) return 'missing';
  return BY_KEYWORD[breaks] ?? 'enum';
}

const BY_KEYWORD: Readonly<Record<string, Column>> = {
  type: 'type',
  required: 'missing',
  minimum: 'range',
  maximum: 'range',
  exclusiveMinimum: 'range',
  exclusiveMaximum: 'range',
  multipleOf: 'range',
  minLength: 'length',
  maxLength: 'length',
  minItems: 'length',
  maxItems: 'length',
  uniqueItems: 'length',
  pattern: 'pattern',
  format: 'format',
};

async function checkBroken(call: BrokenCall, cases: OperationCases, subject: Subject, judges: Judges) {
  const { broken } = call;
  const over = wireTo(judges.prism);
  // Where the call itself is refused, what stands beside the body is broken in one that is not.
  const aside = !takes(subject, cases.operation, call.call) && !broken.at.startsWith('/body');
  const args = aside ? breakIt(baseOf(cases, subject), broken) : call.args;
  const sending = sender(subject, cases)(args, transport(over.fetch));
  if (checksItself(subject, cases.operation, broken)) {
    namesPlace(await rejection(sending), broken, cases.operation, subject);
    same(over.requests, [], 'what left');
    return undefined;
  }
  const [outcome] = await Promise.allSettled([sending]);
  if (over.requests.length === 0 && outcome.status === 'rejected') throw outcome.reason;
  const request = onlyRequest(over);
  judgedAs(broken, judges.checker.checkRequest(request), 'our checker');
  const { status, violations } = onlyVerdict(over);
  if (broken.mock === 'passes') {
    assert(violations.length === 0, `the mock is expected to let it pass, it found:\n${list(violations)}`);
    if (outcome.status === 'rejected') throw outcome.reason;
  } else {
    judgedAs(asTheMockSays(broken), violations, 'the mock');
    assert(status === 400, `the mock answered ${status} instead of 400`);
    const check = { operation: cases.operation, check: `invalid ${call.name}`, over };
    await holds(subject, check, sending, async () =>
      isThrown(await rejection(sending), { error: 'BadRequestError', status: 400 }, subject),
    );
  }
  return evidence(over);
}

/** That a package which checks by itself names what is wrong: the property of a body or a query, or the argument. */
function namesPlace(error: Error, { at, is }: Broken, operation: string, subject: Subject): void {
  isCalled(error, 'InvalidArgumentError');
  const [argument, ...steps] = subject.ways?.names?.[operation]?.[at]?.split('.') ?? [];
  if (argument !== undefined) {
    same(property(error, 'argument'), argument, 'the argument that is named');
    assert(
      steps.length === 0 || issuesOf(error).includes(steps.join('.')),
      `the error has to name ${steps.join('.')}`,
    );
    return;
  }
  const [, slot = '', name] = at.split('/');
  // What belongs to the call rather than to the query, such as a page, may be named alone.
  if (slot !== 'body' && property(error, 'argument') === name) return;
  same(property(error, 'argument'), argumentName(subject, slot), 'the argument that is named');
  const named = issuesOf(error);
  // What is missing may be named by what can stand in its place.
  const place = propertyName(at);
  const wanted = is === undefined ? place.replace(/[^.]*$/, '') : place;
  assert(
    named.some((name) =>
      is === undefined
        ? name.startsWith(wanted)
        : sameBranch(`/${name.replaceAll('.', '/')}`, `/${wanted.replaceAll('.', '/')}`),
    ),
    `the error has to name ${place}, it names ${named.join(', ') || 'nothing'}`,
  );
}

function issuesOf(error: Error): string[] {
  const issues = property(error, 'issues');
  return Array.isArray(issues) ? issues.map((issue: unknown) => String(property(issue, 'property'))) : [];
}

/** The mock names what is missing in a query, and what is not declared, at what it is missing in. */
function asTheMockSays(broken: Broken): Broken & { either?: readonly string[] } {
  const { at, found = at, breaks, mock } = broken;
  const parent = found.replace(/\/[^/]*$/, '');
  if (mock !== undefined) return { ...broken, breaks: mock, found: '' };
  if (breaks === 'undeclared')
    return { ...broken, found: parent, either: ['additionalProperties', 'unevaluatedProperties'] };
  if (breaks === 'required' && found.startsWith('/query/')) return { ...broken, found: parent };
  return broken;
}

/** That the broken rule is named at its place, and nothing elsewhere. */
export function judgedAs(
  { at, found = at, breaks, either = [breaks] }: Broken & { either?: readonly string[] },
  violations: readonly Violation[],
  judge: string,
): void {
  const places = violations.map((v) => ({ keyword: v.keyword, place: pointerOf(v.location) }));
  const hit = places.some(
    ({ keyword, place }) => either.includes(keyword) && (found === '' || place === found),
  );
  assert(
    hit,
    `${judge} has to find ${either.join(' or ')} at ${found || at}, it found:\n${list(violations)}`,
  );
  const others = elsewhere(violations, found || at);
  assert(
    others.length === 0,
    `${judge} has to find only ${either.join(' or ')} at ${found || at}, it found besides:\n${list(others)}`,
  );
}

function refusedChecks(cases: OperationCases, subject: Subject, { prism }: Judges): Check[] {
  const args = baseOf(cases, subject);
  const own = cases.refused.filter(({ at }) => canSay(subject, cases.operation, at));
  return own.map(
    ({ at, is, argument }): Check => ({
      column: 'refused',
      name: is === undefined ? `without ${at}` : `${at} = ${JSON.stringify(is)}`,
      async run() {
        const over = wireTo(prism);
        if (at === '/body' && is === undefined && subject.ways?.emptyBodies?.includes(cases.operation)) {
          await sender(subject, cases)(changed(args, at, is), transport(over.fetch));
          same(onlyRequest(over).body, {}, 'the body that left');
          return evidence(over);
        }
        const error = await rejection(sender(subject, cases)(changed(args, at, is), transport(over.fetch)));
        isCalled(error, 'InvalidArgumentError');
        const wanted = argumentName(subject, argument);
        assert.equal(
          property(error, 'argument'),
          wanted,
          `the error names ${String(property(error, 'argument'))}`,
        );
        assert(
          error.message.includes(`\`${wanted}\``) && error.message.includes('Allowed:'),
          `the message has to name ${wanted} and what is allowed: ${error.message}`,
        );
        assert(over.requests.length === 0, 'nothing may be sent');
        return undefined;
      },
    }),
  );
}

/** Prism never says a word about a query key that nobody declared. */
function undeclaredCheck(cases: OperationCases, subject: Subject, { prism, checker }: Judges): Check {
  return {
    column: 'undeclared',
    name: 'a query key that nobody declared',
    async run() {
      const over = wireTo(prism, {}, (request) => {
        const url = new URL(request.url);
        url.searchParams.append('notDeclared', '1');
        return new Request(url, request);
      });
      await sender(subject, cases)(baseOf(cases, subject), transport(over.fetch));
      const broken = { at: '/query/notDeclared', breaks: 'undeclared' };
      judgedAs(broken, checker.checkRequest(onlyRequest(over)), 'our checker');
      return evidence(over);
    },
  };
}

function mediaTypeCheck(cases: OperationCases, subject: Subject, { prism, checker }: Judges): Check[] {
  const full = cases.calls.find(
    (call) => takes(subject, cases.operation, call.name) && argumentsOf(call, cases.calls).body !== undefined,
  );
  if (!full) return [];
  // The mock takes the second for JSON; our checker does not.
  return ['text/plain', 'application/json-patch+json'].map(
    (type): Check => ({
      column: 'mediaType',
      name: type,
      async run() {
        const over = wireTo(prism, {}, (request) => {
          request.headers.set('content-type', type);
          return request;
        });
        const sending = sender(subject, cases)(argumentsOf(full, cases.calls), transport(over.fetch));
        const { operation } = cases;
        if (type === 'text/plain')
          await holds(subject, { operation, check: `mediaType ${type}`, over }, sending, async () =>
            isThrown(await rejection(sending), { error: 'BadRequestError', status: 400 }, subject),
          );
        else await sending;
        const broken = { at: '/header/content-type', breaks: 'contentType' };
        judgedAs(broken, checker.checkRequest(onlyRequest(over)), 'our checker');
        const found = onlyVerdict(over).violations.map((v) => v.keyword);
        same(found, type === 'text/plain' ? ['415'] : [], 'what the mock found');
        return evidence(over);
      },
    }),
  );
}
