// What is known to be wrong before anything is sent: the documented rules, and what a schema cannot say.
import type { Issue, OperationId } from '@statsig-console/client';
import { rules } from '../generated/rules.gen.ts';
import { issuesIn } from '../rules/issues.ts';
import type { Rule } from '../rules/rule.ts';
import type { Json } from './compare.ts';
import { idsOf, isMetricList } from './members.ts';
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

/** A list of objects. What a caller without types may pass instead is told of. */
export function objectsIssues(property: string, items: unknown = []): Issue[] {
  if (!Array.isArray(items)) return [{ property, message: `is ${shown(items)}. Allowed: a list.` }];
  return items.flatMap((item: unknown, index) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? []
      : [{ property: `${property}.${index}`, message: `is ${shown(item)}. Allowed: an object.` }],
  );
}

/** A list of ids. */
export function idsIssues(property: string, ids: unknown = []): Issue[] {
  if (!Array.isArray(ids)) return [{ property, message: `is ${shown(ids)}. Allowed: a list of ids.` }];
  return ids.flatMap((id: unknown, index) =>
    typeof id === 'string' && id !== ''
      ? []
      : [{ property: `${property}.${index}`, message: `is ${shown(id)}. Allowed: an id.` }],
  );
}

/** A list whose members have names that differ, and ids that do where they have one. */
export function namesIssues(property: string, items: readonly Named[] | undefined = []): Issue[] {
  const issues = objectsIssues(property, items);
  if (issues.length > 0) return issues;
  return [
    ...items.flatMap(({ name }, index) => {
      const place = `${property}.${index}.name`;
      if (typeof name !== 'string' || name === '')
        return [{ property: place, message: `is ${shown(name)}. Allowed: a name.` }];
      const first = items.findIndex((other) => other.name === name);
      if (first === index) return [];
      const message = `is ${shown(name)}, like that of \`${property}.${first}\`. Allowed: each name once.`;
      return [{ property: place, message }];
    }),
    ...sameIdIssues(property, items),
  ];
}

/** Two members with one id would both become what is stored under it. */
export function sameIdIssues(property: string, items: readonly Named[]): Issue[] {
  const ids = items.map(idsOf);
  return ids.flatMap((own, index) => {
    const first = ids.findIndex((others) => others.some((id) => own.includes(id)));
    if (first === index || first < 0) return [];
    const name = items[index]?.id ? 'id' : 'baseID';
    const message = `is ${shown(items[index]?.[name])}, like that of \`${property}.${first}\`. Allowed: each id once.`;
    return [{ property: `${property}.${index}.${name}`, message }];
  });
}

interface Named {
  readonly name?: string | undefined;
  readonly id?: string | null | undefined;
  readonly baseID?: string | undefined;
}

/** Rules and their variants have names of their own. */
export function rulesIssues(rules: readonly RuleShape[] | undefined = []): Issue[] {
  const issues = namesIssues('rules', rules);
  if (objectsIssues('rules', rules).length > 0) return issues;
  return issues.concat(
    rules.flatMap(({ conditions, variants }, index) => [
      ...objectsIssues(`rules.${index}.conditions`, conditions),
      ...namesIssues(`rules.${index}.variants`, variants ?? []),
    ]),
  );
}

interface RuleShape extends Named {
  readonly conditions?: readonly object[];
  readonly variants?: readonly Named[];
}

/** The lists of metrics in a body. A metric that is there twice would stand for one that was taken out. */
export function metricsIssues(body: object): Issue[] {
  return Object.entries(body).flatMap(([list, given]) => {
    if (!isMetricList(list)) return [];
    const issues = objectsIssues(list, given ?? []);
    if (issues.length > 0) return issues;
    // Any list of objects is one of metrics whose properties are not known.
    const metrics: readonly Json[] = given ?? [];
    return metrics.flatMap((metric, index) => {
      const first = metrics.findIndex(({ name, type }) => name === metric['name'] && type === metric['type']);
      if (first === index) return [];
      const message = `is the metric of \`${list}.${first}\` again. Allowed: each metric once.`;
      return [{ property: `${list}.${index}`, message }];
    });
  });
}

/** What was read while it was put away, or for everybody, would be in use by its rules once it is created again. */
export function stateIssues(given: object): Issue[] {
  const status: unknown = Reflect.get(given, 'status');
  if (!/^(archived|launched)$/i.test(String(status))) return [];
  const message = `is ${shown(status)}, and what is created would be in use by its rules. Allowed: without \`status\`, if that is meant.`;
  return [{ property: 'status', message }];
}

/** The API makes the id of a new layer or holdout from its name. Without a name, the id is the name. */
export function madeIdIssues(id: string, name: string = id): Issue[] {
  if (mayGiveId(name, id)) return [];
  const message = `is ${shown(id)}, and the API makes another of the name ${shown(name)}. Allowed: \`${idFrom(name)}\`.`;
  return [{ property: '', message }];
}

/** Whether the id may be made from the name. Documented layers have ids with spaces as well, so the name itself is left to the API. */
export function mayGiveId(name: unknown, id: unknown): boolean {
  return name === id || idFrom(name) === id;
}

/** Documented: `Home feed` becomes `home_feed`. */
function idFrom(name: unknown): string {
  return String(name).toLowerCase().replaceAll(' ', '_');
}

const TYPES = ['string', 'number', 'boolean', 'object', 'array'];

/** Parameters of a layer: unique names, and defaults of their types. */
export function parameterIssues(parameters: readonly ParameterShape[] | undefined = []): Issue[] {
  const issues = namesIssues('parameters', parameters);
  if (objectsIssues('parameters', parameters).length > 0) return issues;
  return issues.concat(
    parameters.flatMap(({ type, defaultValue }, index) => {
      const place = `parameters.${index}`;
      if (!TYPES.includes(type))
        return [{ property: `${place}.type`, message: `is ${shown(type)}. Allowed: ${TYPES.join(', ')}.` }];
      if (typeOf(defaultValue) === type) return [];
      const message = `is ${shown(defaultValue)}. Allowed: a value of its type, ${shown(type)}.`;
      return [{ property: `${place}.defaultValue`, message }];
    }),
  );
}

interface ParameterShape extends Named {
  readonly type: string;
  readonly defaultValue: unknown;
}

/** The type of a value, as parameters call it. */
function typeOf(value: unknown): string {
  // JSON has null in the place of other numbers.
  if (value === null || (typeof value === 'number' && !Number.isFinite(value))) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
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
