// What is known to be wrong before anything is sent: the documented rules, and what a schema cannot say.
import type { Issue, OperationId } from '@statsig-console/client';
import { rules } from '../generated/rules.gen.ts';
import { issuesIn } from '../rules/issues.ts';
import type { Rule } from '../rules/rule.ts';
import { shown } from './refuse.ts';

/** What breaks the documented rules of what an operation takes as its body, also in part. */
export function bodyIssues(operation: OperationId, body: unknown): Issue[] {
  return issuesIn(body, rules[operation]?.body ?? {});
}

/** The same for a value that is to be one of the body's properties. */
export function valueIssues(operation: OperationId, property: string, value: unknown): Issue[] {
  return issuesIn(value, rules[operation]?.body?.properties?.[property] ?? {});
}

/** The most members that a list in the body of an operation may have, such as `userIDOverrides.ids`. */
export function mostIn(operation: OperationId, list: string): number {
  const at = list
    .split('.')
    .reduce<Rule | undefined>(
      (rule, name) => (rule?.items ?? rule)?.properties?.[name],
      rules[operation]?.body,
    );
  return at?.maxItems ?? Infinity;
}

/** A list whose members have names that differ. What a caller without types may pass instead is told of as well. */
export function namesIssues(property: string, items: readonly Named[] | undefined = []): Issue[] {
  if (!Array.isArray(items)) return [{ property, message: `is ${shown(items)}. Allowed: a list.` }];
  return items.flatMap((item: Named | null, index) => {
    const place = `${property}.${index}`;
    if (typeof item !== 'object' || item === null)
      return [{ property: place, message: `is ${shown(item)}. Allowed: an object.` }];
    const { name } = item;
    if (typeof name !== 'string' || name === '')
      return [{ property: `${place}.name`, message: `is ${shown(name)}. Allowed: a name.` }];
    const first = items.findIndex((other) => other?.name === name);
    if (first === index) return [];
    const message = `is ${shown(name)}, like that of \`${property}.${first}\`. Allowed: each name once.`;
    return [{ property: `${place}.name`, message }];
  });
}

interface Named {
  readonly name?: string | undefined;
}

/** Rules and their variants have names of their own. */
export function rulesIssues(rules: readonly RuleShape[] | undefined): Issue[] {
  const issues = namesIssues('rules', rules);
  if (!Array.isArray(rules)) return issues;
  return issues.concat(
    rules.flatMap((rule: RuleShape | null, index) =>
      namesIssues(`rules.${index}.variants`, rule?.variants ?? []),
    ),
  );
}

interface RuleShape extends Named {
  readonly variants?: readonly Named[];
}

/** Groups of an experiment: unique names, and sizes that add up to 100. */
export function groupsIssues(groups: readonly GroupShape[]): Issue[] {
  const issues = [...bodyIssues('patchExperiment', { groups }), ...namesIssues('groups', groups)];
  if (issues.length > 0 || groups.length === 0) return issues;
  for (const [index, { size }] of groups.entries()) {
    if (typeof size === 'number') continue;
    issues.push({ property: `groups.${index}.size`, message: `is ${shown(size)}. Allowed: a number.` });
  }
  if (issues.length > 0) return issues;
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
