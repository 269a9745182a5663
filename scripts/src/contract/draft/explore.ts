// Takes a valid value apart: what else would be right in each place, and what breaks one rule.
import type { Violation } from '@statsig-console/contract';
import {
  type Broken,
  changed,
  elsewhere,
  escapeStep,
  type Json,
  type Pointer,
  pointerOf,
  sameBranch,
  valueAt,
  written,
} from '@statsig-console/contract/suite';
import { breaksOf, type Candidate } from './breaks.ts';
import { rightValues } from './right-values.ts';
import { isJsonObject, type Sample } from './sample.ts';
import type { Flat, reader, Schema } from './schema.ts';

/** What a judge has against a value. The mock judges calls only. */
export interface Judgement {
  readonly own: readonly Violation[];
  readonly mock?: readonly Violation[] | undefined;
}

type Judge = (root: Json) => Promise<Judgement>;

/** A sample while it is drafted. */
export interface Draft {
  readonly name: string;
  readonly like?: string;
  readonly set?: Record<Pointer, Json>;
  readonly root: Json;
  readonly also: Record<Pointer, Json[]>;
  readonly broken: Broken[];
}

export interface Tools {
  readonly read: ReturnType<typeof reader>;
  readonly sample: Sample;
  readonly isValid: (schema: Schema, value: unknown) => boolean;
  readonly judge: Judge;
  /** True for calls, false for answers. */
  readonly forCalls: boolean;
  /** Components that have been taken apart already. */
  readonly known: Set<string>;
  /** Rules that nothing holds anybody to. */
  readonly loose: string[];
}

/** Takes apart what stands at a place of a draft; answers the other samples that this takes. */
export async function explore(
  schema: Schema,
  at: Pointer,
  draft: Draft,
  tools: Tools,
  /** True inside a union, where another member may take what this one does not. */
  inUnion = false,
): Promise<Draft[]> {
  const { read } = tools;
  const value = valueAt(draft.root, at) as Json | undefined;
  if (value === undefined) return [];
  const flat = read.flatten(schema);
  const component = read.nameOf(schema);
  // A body that is no object does not leave; that is among what is refused.
  const breaks = breaksOf(flat, value, at, read).filter((each) => each.at !== '/body' || !tools.forCalls);
  await addBroken(breaks, draft, tools, inUnion);
  if (component !== undefined) {
    if (tools.known.has(component)) return [];
    tools.known.add(component);
  }
  await addRight(rightValues(flat, value, tools.sample, schema), at, draft, tools);
  const inUnions = await unions(schema, value, at, draft, tools, inUnion);
  return [...inUnions, ...(await below(flat, value, at, draft, tools, inUnion))];
}

async function below(
  flat: Flat,
  value: Json,
  at: Pointer,
  draft: Draft,
  tools: Tools,
  inUnion: boolean,
): Promise<Draft[]> {
  const others: Draft[] = [];
  if (isJsonObject(value)) {
    for (const key of Object.keys(value)) {
      const own = flat.properties.get(key);
      const property = own ?? (typeof flat.additional === 'object' ? flat.additional : undefined);
      if (property)
        others.push(...(await explore(property, `${at}/${escapeStep(key)}`, draft, tools, inUnion)));
    }
  } else if (Array.isArray(value) && value.length > 0) {
    const places = flat.prefixItems ?? (flat.items ? [flat.items] : []);
    for (const [index, item] of places.entries())
      others.push(...(await explore(item, `${at}/${index}`, draft, tools, inUnion)));
  }
  return others;
}

/** The member of each union that the value is, and every other in a sample of its own. */
async function unions(
  schema: Schema,
  value: Json,
  at: Pointer,
  draft: Draft,
  tools: Tools,
  inUnion: boolean,
): Promise<Draft[]> {
  const { read, sample, judge, isValid } = tools;
  const flat = read.flatten(schema);
  const others: Draft[] = [];
  for (const [union, { members }] of flat.unions.entries()) {
    // Where a property tells the members apart, no other can take a value in place of the one that is meant.
    const free = inUnion || flat.discriminators.length === 0;
    const chosen = members.findIndex((member) => isValid(member, value));
    for (const [index, member] of members.entries()) {
      if (index === chosen) {
        others.push(...(await explore(member, at, draft, tools, free)));
        continue;
      }
      const { types } = read.flatten(member);
      const choice = { union, member: index };
      const [most, least] = [
        sample(schema, 'most', nameAt(at), choice),
        sample(schema, 'least', nameAt(at), choice),
      ];
      const isNull = types.length === 1 && types[0] === 'null';
      // Members may differ in what they require, and everything fits all of them.
      const fits = !same(most, value) && isRight(await judge(changed(draft.root, at, most)));
      const alternative = isNull ? null : fits ? most : typeof most === 'object' ? least : most;
      if (alternative === null || typeof alternative !== 'object') {
        // A list of known values that may grow takes any other.
        const other = typeof alternative === 'string' ? [`${alternative}_2`] : [];
        await addRight([alternative, ...other], at, draft, tools);
        if (alternative === null || same(alternative, value)) continue;
      }
      const root = changed(draft.root, at, alternative);
      if (same(alternative, value) || !isRight(await judge(root))) {
        tools.loose.push(
          `${at || '/'}: no valid value found for ${labelOf(member, index, tools)}: ${JSON.stringify(most)} ${JSON.stringify((await judge(changed(draft.root, at, most))).own)}`,
        );
        continue;
      }
      const other: Draft = {
        name: `${draft.name === 'everything' ? '' : `${draft.name}, `}${at} as ${labelOf(member, index, tools)}`,
        like: draft.name,
        set: { [at]: alternative },
        root,
        also: {},
        broken: [],
      };
      const inner = await explore(member, at, other, tools, free);
      const says =
        other.broken.length > 0 || Object.keys(other.also).length > 0 || typeof alternative === 'object';
      others.push(...(says ? [other] : []), ...inner);
    }
  }
  return others;
}

function labelOf(member: Schema, index: number, tools: Tools): string {
  const flat = tools.read.flatten(member);
  const tags = [...flat.properties]
    .map(([key, property]) => [key, tools.read.flatten(property).rules['const']] as const)
    .filter(([, tag]) => typeof tag === 'string');
  const [tag] = tags;
  if (tag) return `${tag[0]} ${String(tag[1])}`;
  return tools.read.nameOf(member) ?? (flat.types[0] ? `${flat.types.join(' or ')}` : `form ${index + 1}`);
}

async function addRight(values: readonly Json[], at: Pointer, draft: Draft, tools: Tools): Promise<void> {
  const now = valueAt(draft.root, at);
  for (const value of values) {
    const known = draft.also[at] ?? [];
    if (same(value, now) || known.some((each) => same(each, value))) continue;
    if (!isRight(await tools.judge(changed(draft.root, at, written(value))))) continue;
    draft.also[at] = [...known, value];
  }
}

async function addBroken(
  candidates: readonly Candidate[],
  draft: Draft,
  tools: Tools,
  inUnion: boolean,
): Promise<void> {
  for (const candidate of candidates) {
    const tried = [candidate.is, ...(candidate.orElse ?? [])];
    let held = false;
    for (const is of tried) held ||= await addBreak(candidate, is, draft, tools);
    if (!held && !inUnion && candidate.perhaps !== true && !candidate.keywords.includes('undeclared'))
      tools.loose.push(
        `${draft.name} ${candidate.at}: ${candidate.keywords.join(' or ')} (${JSON.stringify(candidate.is)})`,
      );
  }
}

/** Whether a value breaks the rule and nothing else. */
async function addBreak(
  candidate: Candidate,
  is: Json | undefined,
  draft: Draft,
  tools: Tools,
): Promise<boolean> {
  const { at, keywords, found: expected = at } = candidate;
  const root = changed(draft.root, at, is === undefined ? undefined : written(is));
  const judged = await tools.judge(root);
  const hit = best(judged.own, keywords, expected);
  if (!hit || elsewhere(judged.own, expected).length > 0) return false;
  const found = pointerOf(hit.location);
  const mock = judged.mock && mockSays(hit.keyword, found, judged.mock);
  if (mock === 'elsewhere') return false;
  if (draft.broken.some((b) => b.at === at && b.breaks === hit.keyword && same(b.is, is))) return true;
  draft.broken.push({
    at,
    ...(is === undefined ? {} : { is }),
    breaks: hit.keyword,
    ...(found === at ? {} : { found }),
    ...(mock === undefined || mock === '' ? {} : { mock }),
  });
  return true;
}

/** The violation that says best what is wrong: of the rule that is meant, at the place that is meant or near it. */
function best(found: readonly Violation[], keywords: readonly string[], at: Pointer): Violation | undefined {
  const rank = ({ keyword, location }: Violation): number => {
    const place = pointerOf(location);
    const distance = Math.abs(place.split('/').length - at.split('/').length);
    const meant = keywords.indexOf(keyword);
    return (place === at ? 0 : 100 * distance) + (meant < 0 ? 50 : meant);
  };
  return [...found].sort((a, b) => rank(a) - rank(b))[0];
}

/** What the mock says where we say a keyword; empty when the same. */
function mockSays(keyword: string, at: Pointer, found: readonly Violation[]): string {
  if (found.length === 0) return 'passes';
  if (elsewhere(found, at).length > 0) return 'elsewhere';
  const places = found.filter(({ location }) => sameBranch(pointerOf(location), at));
  if (keyword === 'undeclared') {
    const parent = at.replace(/\/[^/]*$/, '');
    const closed = places.find(
      (v) => /^(additional|unevaluated)Properties$/.test(v.keyword) && pointerOf(v.location) === parent,
    );
    return closed ? '' : (places[0]?.keyword ?? 'passes');
  }
  if (places.some((v) => v.keyword === keyword && pointerOf(v.location) === at)) return '';
  return places.find((v) => pointerOf(v.location) === at)?.keyword ?? places[0]?.keyword ?? 'passes';
}

export function isRight({ own, mock = [] }: Judgement): boolean {
  return own.length === 0 && mock.length === 0;
}

function nameAt(at: Pointer): string {
  const words = at.split('/').filter((step) => !/^\d+$/.test(step));
  return words.at(-1) ?? '';
}

export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
