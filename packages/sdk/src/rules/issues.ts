import type { Issue } from '@statsig-console/client';
import { characters } from '../generated/rules.gen.ts';
import type { Rule } from './rule.ts';

/**
 * Everything that breaks a rule in a value, and in what is in it. What is not sent, as undefined, breaks none; nor does a value of
 * another type than the rule is about, which is for the API to judge.
 *
 * @param property where the value is; empty for the whole
 */
export function issuesIn(value: unknown, rule: Rule, property = ''): Issue[] {
  const issues = problemsOf(value, rule).map((message) => ({ property, message }));
  const inside = (name: string | number, own: unknown, its: Rule | undefined): Issue[] =>
    its ? issuesIn(own, its, property === '' ? `${name}` : `${property}.${name}`) : [];
  if (Array.isArray(value)) {
    const { items } = rule;
    return items ? issues.concat(value.flatMap((member, index) => inside(index, member, items))) : issues;
  }
  const { properties = {}, additionalProperties } = rule;
  return issues.concat(
    entriesOf(value).flatMap(([name, member]) =>
      inside(name, member, Object.hasOwn(properties, name) ? properties[name] : additionalProperties),
    ),
  );
}

function problemsOf(value: unknown, rule: Rule): string[] {
  if (typeof value === 'string') return [...lengthProblems(value, rule), ...patternProblems(value, rule)];
  if (typeof value === 'number') return numberProblems(value, rule);
  if (Array.isArray(value)) {
    const { minItems, maxItems, uniqueItems } = rule;
    return [
      ...countProblems(value.length, 'member', minItems, maxItems),
      ...(uniqueItems ? repeatedProblems(value) : []),
    ];
  }
  const { minProperties, maxProperties } = rule;
  return isObject(value)
    ? countProblems(entriesOf(value).length, 'property', minProperties, maxProperties, 'properties')
    : [];
}

function lengthProblems(text: string, { minLength, maxLength }: Rule): string[] {
  return countProblems([...text].length, 'character', minLength, maxLength);
}

function patternProblems(text: string, { pattern }: Rule): string[] {
  if (pattern === undefined) return [];
  const allowed = new RegExp(pattern, 'u');
  if (allowed.test(text)) return [];
  const words = characters[pattern];
  if (words === undefined) return [`has another form. Allowed: what matches \`${pattern}\`.`];
  const wrong = [...text].find((character) => !allowed.test(character));
  return [`has ${JSON.stringify(wrong)} in it. Allowed: ${words}.`];
}

function numberProblems(value: number, rule: Rule): string[] {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = rule;
  const ranges = [
    ...(exclusiveMinimum === undefined ? [] : [`more than ${exclusiveMinimum}`]),
    ...(exclusiveMaximum === undefined ? [] : [`less than ${exclusiveMaximum}`]),
    ...(minimum === undefined && maximum === undefined ? [] : [rangeText(minimum, maximum)]),
  ];
  // NaN is in no range.
  const fits =
    value >= (minimum ?? -Infinity) &&
    value <= (maximum ?? Infinity) &&
    (exclusiveMinimum === undefined || value > exclusiveMinimum) &&
    (exclusiveMaximum === undefined || value < exclusiveMaximum) &&
    (multipleOf === undefined || isMultiple(value, multipleOf));
  if (fits || (ranges.length === 0 && multipleOf === undefined)) return [];
  const steps = multipleOf === undefined ? '' : ` in steps of ${multipleOf}`;
  return [`is ${value}. Allowed: ${ranges.join(', ') || 'numbers'}${steps}.`];
}

/** A decimal such as 0.29 is no multiple of 0.01 to the last bit. */
function isMultiple(value: number, step: number): boolean {
  const times = value / step;
  return Math.abs(times - Math.round(times)) <= 1e-6;
}

function countProblems(
  count: number,
  unit: string,
  min: number | undefined,
  max: number | undefined,
  units = `${unit}s`,
): string[] {
  if (count >= (min ?? 0) && count <= (max ?? count)) return [];
  return [`has ${count} ${count === 1 ? unit : units}. Allowed: ${rangeText(min, max)}.`];
}

function rangeText(min: number | undefined, max: number | undefined): string {
  if (max === undefined) return `${min} or more`;
  return min === undefined ? `${max} at most` : `${min} to ${max}`;
}

function repeatedProblems(list: readonly unknown[]): string[] {
  const places = new Map<string | undefined, number>();
  for (const [index, member] of list.entries()) {
    let text: string | undefined;
    try {
      text = JSON.stringify(member);
    } catch {
      // The client says of the whole body that it is no JSON.
      return [];
    }
    const first = places.get(text);
    if (first !== undefined) return [`has the same at ${first} and ${index}. Allowed: each once.`];
    places.set(text, index);
  }
  return [];
}

/** What JSON takes over of an object; nothing of one that gives something else instead, as dates do. */
function entriesOf(value: unknown): [string, unknown][] {
  if (!isObject(value)) return [];
  return Object.entries(value).filter(([, member]) => member !== undefined);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !('toJSON' in value);
}
