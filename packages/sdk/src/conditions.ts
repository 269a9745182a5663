import { InvalidArgumentError } from '@statsig-console/client';
import type {
  BuiltCondition,
  Condition,
  ConditionBuilders,
  ConditionSubject,
  PlainRule,
  RuleMore,
} from './condition-types.ts';

/** The method of a builder for each operator, by what it takes. */
const METHODS = {
  anyOf: ['any', 'list'],
  noneOf: ['none', 'list'],
  containsAny: ['str_contains_any', 'list'],
  containsNone: ['str_contains_none', 'list'],
  greaterThan: ['gt', 'number'],
  atLeast: ['gte', 'number'],
  lessThan: ['lt', 'number'],
  atMost: ['lte', 'number'],
  newerThan: ['version_gt', 'version'],
  sameOrNewerThan: ['version_gte', 'version'],
  olderThan: ['version_lt', 'version'],
  sameOrOlderThan: ['version_lte', 'version'],
  before: ['before', 'time'],
  after: ['after', 'time'],
  on: ['on', 'time'],
  arrayContainsAny: ['array_contains_any', 'list'],
  arrayContainsNone: ['array_contains_none', 'list'],
  arrayContainsAll: ['array_contains_all', 'list'],
  arrayLacksAny: ['not_array_contains_all', 'list'],
  isNull: ['is_null', 'nothing'],
  isNotNull: ['is_not_null', 'nothing'],
} as const;

type Method = keyof typeof METHODS;

/** What the API documents for each type of condition. A function, so that a bundle without conditions has nothing of it. */
function operators(): Record<ConditionSubject, readonly Method[]> {
  const listed: Method[] = ['anyOf', 'noneOf'];
  const text: Method[] = [...listed, 'containsAny', 'containsNone'];
  const version: Method[] = ['newerThan', 'sameOrNewerThan', 'olderThan', 'sameOrOlderThan'];
  const number: Method[] = ['greaterThan', 'atLeast', 'lessThan', 'atMost'];
  const time: Method[] = ['before', 'after'];
  const array: Method[] = ['arrayContainsAny', 'arrayContainsNone', 'arrayContainsAll', 'arrayLacksAny'];
  return {
    user_id: listed,
    email: text,
    country: listed,
    ip_address: listed,
    os_name: listed,
    os_version: [...listed, ...version],
    browser_name: listed,
    browser_version: [...listed, ...version],
    app_version: [...listed, ...version],
    environment_tier: listed,
    time,
    unit_id: [...text, 'isNull', 'isNotNull'],
    custom_field: [...text, ...number, ...version, ...time, 'on', ...array],
  };
}

/** The property that names what is looked at, for the two types that need one. */
const NAMED: Partial<Record<ConditionSubject, 'field' | 'customID'>> = {
  custom_field: 'field',
  unit_id: 'customID',
};

/**
 * Starts a condition. What follows are the operators that the API documents for its type, and no others.
 *
 * @param subject what the condition looks at
 * @param name the custom field, or the kind of id of `unit_id`; only for these two
 * @throws InvalidArgumentError when it is no such type, or has no such operator, with what is allowed
 * @see https://docs.statsig.com/console-api/rules
 * @example
 * when('country').anyOf(['DE', 'AT']);
 * when('app_version').sameOrNewerThan('4.2.0');
 * when('custom_field', 'age').atLeast(18);
 */
export function when<Subject extends ConditionSubject>(
  subject: Subject,
  ...[name]: Subject extends 'custom_field' | 'unit_id' ? [name: string] : []
): ConditionBuilders[Subject] {
  const known = operators();
  if (typeof subject !== 'string' || !Object.hasOwn(known, subject))
    throw refusal('subject', `is ${text(subject)}`, `one of ${Object.keys(known).join(', ')}`);
  const allowed = known[subject];
  const property = NAMED[subject];
  if (property && (typeof name !== 'string' || name === ''))
    throw refusal(
      'name',
      `is ${text(name)}`,
      `the name of the ${subject === 'unit_id' ? 'kind of id' : 'field'}`,
    );
  if (!property && name !== undefined) throw refusal('name', `is ${text(name)}`, `none for ${subject}`);
  const base = { type: subject, ...(property && { [property]: name }) };
  const methods = Object.entries(METHODS).map(([method, [operator, takes]]) => [
    method,
    (value?: unknown) => {
      if (!allowed.some((one) => one === method))
        throw refusal(method, `is no operator of ${subject}`, allowed.join(', '));
      if (takes === 'nothing') return { ...base, operator };
      return { ...base, operator, targetValue: READERS[takes](subject, method, value) };
    },
  ]);
  // Methods that the type does not show refuse to be called.
  return Object.fromEntries(methods) as ConditionBuilders[Subject];
}

/** Everybody. Not for segments. */
export function everyone(): BuiltCondition<'public'> {
  return { type: 'public' };
}

/** Whoever passes a gate. Not for segments. */
export function passesGate(id: string): BuiltCondition<'passes_gate'> {
  return { type: 'passes_gate', targetValue: idOf(id) };
}

/** Whoever fails a gate. Not for segments. */
export function failsGate(id: string): BuiltCondition<'fails_gate'> {
  return { type: 'fails_gate', targetValue: idOf(id) };
}

/** Whoever is in a segment. */
export function inSegment(id: string): BuiltCondition<'passes_segment'> {
  return { type: 'passes_segment', targetValue: idOf(id) };
}

/** Whoever is not in a segment. */
export function notInSegment(id: string): BuiltCondition<'fails_segment'> {
  return { type: 'fails_segment', targetValue: idOf(id) };
}

/**
 * A rule for users who meet all conditions.
 *
 * @param name unique within the entity
 * @param passPercentage the share of these users who pass: 0 to 100 in steps of 0.01
 * @param conditions all of them must hold; none holds for everybody
 * @throws InvalidArgumentError when the name is empty or the percentage cannot be right
 * @example
 * rule('Germany, first tenth', 10, [when('country').anyOf('DE')]);
 */
export function rule<const Of extends Condition, More extends RuleMore = object>(
  name: string,
  passPercentage: number,
  conditions: readonly Of[],
  more?: More,
): PlainRule<Of> & More {
  if (typeof name !== 'string' || name === '') throw refusal('name', `is ${text(name)}`, 'a name');
  // No number at all comes to NaN, which is none of the steps.
  const steps = typeof passPercentage === 'number' ? Math.round(passPercentage * 100) / 100 : NaN;
  if (steps !== passPercentage || steps < 0 || steps > 100)
    throw refusal('passPercentage', `is ${text(passPercentage)}`, '0 to 100 in steps of 0.01');
  if (!Array.isArray(conditions)) throw refusal('conditions', `is ${text(conditions)}`, 'a list');
  // Absent, it adds nothing.
  return { ...(more as More), name, passPercentage, conditions: [...conditions] };
}

const READERS = {
  list(subject: ConditionSubject, method: string, value: unknown): (string | number)[] {
    const list = [value].flat();
    const first = list[0];
    const fits = list.every((item) => typeof item === typeof first && isValue(item));
    if (list.length === 0 || !fits)
      throw refusal(method, has(value), 'a value or a list of values, all text or all numbers');
    if (subject === 'country' && !list.every((item) => /^[a-z]{2}$/i.test(String(item))))
      throw refusal(method, has(value), 'country codes of two letters, such as "DE"');
    // Each of them has been looked at.
    return list as (string | number)[];
  },
  number(_: ConditionSubject, method: string, value: unknown): number {
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    throw refusal(method, has(value), 'a number');
  },
  version(_: ConditionSubject, method: string, value: unknown): string {
    if (typeof value === 'string' && /^\d+(\.\d+)*(-.*)?$/.test(value)) return value;
    throw refusal(method, has(value), 'a version such as "4.2.0"');
  },
  time(_: ConditionSubject, method: string, value: unknown): number {
    const time = value instanceof Date ? value.getTime() : value;
    if (typeof time === 'number' && Number.isFinite(time)) return time;
    throw refusal(method, has(value), 'a Date, or Unix milliseconds');
  },
};

function has(value: unknown): string {
  return `has ${value === undefined ? 'no value' : text(value)}`;
}

function isValue(value: unknown): boolean {
  return typeof value === 'string' ? value !== '' : Number.isFinite(value);
}

function idOf(id: string): string {
  if (typeof id === 'string' && id !== '') return id;
  throw refusal('id', `is ${text(id)}`, 'one id');
}

function refusal(argument: string, problem: string, allowed: string): InvalidArgumentError {
  const message = `${problem}. Allowed: ${allowed}.`;
  return new InvalidArgumentError(`\`${argument}\` ${message}`, {
    argument,
    issues: [{ property: argument, message }],
  });
}

function text(value: unknown): string {
  if (value === undefined) return 'missing';
  const isList = Array.isArray(value);
  try {
    return isList || typeof value === 'string' ? JSON.stringify(value).slice(0, 60) : String(value);
  } catch {
    // JSON cannot hold what is in the list, or the object is not to be had as a text.
    return isList ? `a list of ${value.length}` : 'an object';
  }
}
