import type { Issue } from '@statsig-console/client';
import { shown } from './refuse.ts';

/** What the API documents of a name: which characters it may have. */
export interface NameRule {
  readonly pattern: RegExp;
  readonly allowed: string;
}

export const NAME: NameRule = {
  pattern: /^[a-zA-Z0-9_\- ]*$/,
  allowed: '3 to 100 letters, digits, spaces, `_` and `-`',
};
export const DOTTED_NAME: NameRule = {
  pattern: /^[a-zA-Z0-9_\-. ]*$/,
  allowed: '3 to 100 letters, digits, spaces, `_`, `-` and `.`',
};
export const ID: NameRule = { pattern: /^[a-zA-Z0-9_-]*$/, allowed: '3 to 100 letters, digits, `_` and `-`' };
export const DOTTED_ID: NameRule = {
  pattern: /^[a-zA-Z0-9_\-.]*$/,
  allowed: '3 to 100 letters, digits, `_`, `-` and `.`',
};

/** A name or an id, where it is given. */
export function nameIssues(property: string, name: unknown, { pattern, allowed }: NameRule): Issue[] {
  if (name === undefined) return [];
  if (typeof name === 'string' && name.length >= 3 && name.length <= 100 && pattern.test(name)) return [];
  return [{ property, message: `is ${shown(name)}. Allowed: ${allowed}.` }];
}

/** A description, where it is given. */
export function descriptionIssues(description: unknown): Issue[] {
  if (typeof description !== 'string' || description.length <= 1000) return [];
  const message = `has ${description.length} characters. Allowed: 1000 at most.`;
  return [{ property: 'description', message }];
}

/** A number, where it is given: percent or the like. */
export function rangeIssues(property: string, value: unknown, min: number, max: number): Issue[] {
  if (value === undefined) return [];
  if (typeof value === 'number' && value >= min && value <= max) return [];
  return [{ property, message: `is ${shown(value)}. Allowed: a number from ${min} to ${max}.` }];
}

/** The share of users that a rule passes: percent in steps of 0.01. */
export function percentIssues(property: string, percent: unknown): Issue[] {
  // A decimal of two places is the number nearest to it, which rounding finds again.
  const fits =
    typeof percent === 'number' &&
    percent >= 0 &&
    percent <= 100 &&
    Math.round(percent * 100) / 100 === percent;
  if (fits) return [];
  return [{ property, message: `is ${shown(percent)}. Allowed: 0 to 100 in steps of 0.01.` }];
}

/** A list whose members have names that differ. */
export function namesIssues(property: string, items: readonly Named[]): Issue[] {
  return items.flatMap(({ name }, index) => {
    const first = items.findIndex((other) => other.name === name);
    if (typeof name !== 'string' || name === '')
      return [{ property: `${property}.${index}.name`, message: `is ${shown(name)}. Allowed: a name.` }];
    if (first === index) return [];
    const message = `is ${shown(name)}, like that of \`${property}.${first}\`. Allowed: each name once.`;
    return [{ property: `${property}.${index}.name`, message }];
  });
}

interface Named {
  readonly name?: string | undefined;
}

/** What is known to be needed of rules: unique names, and percentages in range. */
export function rulesIssues(rules: readonly RuleShape[] | undefined): Issue[] {
  if (rules === undefined) return [];
  if (!Array.isArray(rules)) return [{ property: 'rules', message: `is ${shown(rules)}. Allowed: a list.` }];
  return [
    ...namesIssues('rules', rules),
    ...rules.flatMap(({ passPercentage, variants = [] }: RuleShape, index) => [
      // Rules of dynamic configs may leave it to their variants.
      ...(passPercentage === undefined ? [] : percentIssues(`rules.${index}.passPercentage`, passPercentage)),
      ...namesIssues(`rules.${index}.variants`, variants),
      ...variants.flatMap((variant, at) =>
        percentIssues(`rules.${index}.variants.${at}.passPercentage`, variant.passPercentage),
      ),
    ]),
  ];
}

interface RuleShape extends Named {
  readonly passPercentage?: number;
  readonly variants?: readonly (Named & { readonly passPercentage?: number })[];
}

/** Groups of an experiment: unique names, and sizes that add up to 100. */
export function groupsIssues(groups: readonly GroupShape[]): Issue[] {
  const issues = [
    ...namesIssues('groups', groups),
    ...groups.flatMap(({ size }, index) =>
      rangeIssues(`groups.${index}.size`, size, 0, 100).concat(
        size === undefined
          ? [{ property: `groups.${index}.size`, message: 'is missing. Allowed: a number from 0 to 100.' }]
          : [],
      ),
    ),
  ];
  if (issues.length > 0 || groups.length === 0) return issues;
  const sum = groups.reduce((total, { size = 0 }) => total + size, 0);
  // Thirds such as 33.33, 33.33 and 33.34 do not add up to the last bit.
  if (Math.abs(sum - 100) < 1e-6) return [];
  const sizes = groups.map(({ size }) => size).join(' + ');
  const message = `have the sizes ${sizes} = ${Number(sum.toFixed(6))}. Allowed: sizes that add up to 100.`;
  return [{ property: 'groups', message }];
}

interface GroupShape extends Named {
  readonly size?: number | undefined;
}
