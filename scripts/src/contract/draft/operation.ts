// Drafts the expectations of one operation.
import type { Checker, OpenApiDocument, ReceivedResponse, Violation } from '@statsig-console/contract';
import {
  type AnswerSample,
  type CallSample,
  changed,
  escapeStep,
  type InProcessPrism,
  type Json,
  type OperationCases,
  type RefusedCall,
} from '@statsig-console/contract/suite';
import { type Draft, explore, isRight, type Judgement, same, type Tools } from './explore.ts';
import { type CallRoot, requestOf } from './request.ts';
import { asJson, isJsonObject } from './sample.ts';
import { asObject, type Schema } from './schema.ts';

/** An operation of the document, with its references followed. */
export interface Described {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body?: { readonly required: boolean; readonly schema: Schema; readonly examples: Named };
  readonly answers: Readonly<Record<string, { type: string; schema: Schema; examples: Named }>>;
  readonly errorSchemas: Readonly<Record<string, Schema>>;
  readonly errors: readonly string[];
}
export type Named = Readonly<Record<string, Json>>;
export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly required?: boolean;
  readonly schema: Schema;
  readonly example?: Json;
  readonly 'x-holds-slashes'?: boolean;
}

export interface Drafting extends Omit<Tools, 'judge' | 'known' | 'forCalls'> {
  readonly document: OpenApiDocument;
  readonly checker: Checker;
  readonly prism: InProcessPrism;
  readonly digests: ReadonlyMap<string, string>;
  /** Components of answers that an earlier operation takes apart. */
  readonly knownInAnswers: Set<string>;
}

export async function draftOperation(operation: Described, tools: Drafting): Promise<OperationCases> {
  const type = Object.values(operation.answers)[0]?.type ?? 'application/json';
  const accept = type === 'application/json' ? {} : { accept: type };
  const request = `${operation.method} ${operation.path}`;
  const calls = await draftCalls(operation, tools);
  return {
    operation: operation.operationId,
    request,
    digest: tools.digests.get(operation.operationId) ?? '',
    ...accept,
    calls,
    refused: refusedCalls(operation, calls),
    answers: await draftAnswers(operation, tools),
    ...(await draftErrors(operation, tools)),
    errors: operation.errors,
  };
}

async function draftCalls(operation: Described, drafting: Drafting): Promise<CallSample[]> {
  const judge = async (root: Json): Promise<Judgement> => {
    const sent = requestOf(operation, asCall(root));
    const own = drafting.checker.checkRequest(sent);
    const { violations } = await drafting.prism.answer(sent);
    return { own, mock: violations };
  };
  const tools: Tools = { ...drafting, judge, forCalls: true, known: new Set() };
  const base = await baseOf(operation, tools);
  const calls: Draft[] = [draftOf('only what is required', base)];
  const everything = draftOf('everything', await everythingOf(operation, base, tools));
  const sample = (name: string, root: Json): void => {
    if (!calls.some((call) => same(call.root, root))) calls.push(draftOf(name, root));
  };
  for (const parameter of those(operation, 'query').filter((p) => !p.required)) {
    const at = `/query/${escapeStep(parameter.name)}`;
    sample(`with ${parameter.name}`, changed(base, at, argumentFor(parameter, tools)));
  }
  sample('with a version', changed(base, '/apiVersion', '20240601'));
  sample('with review settings', changed(base, '/respectReviewSettings', true));
  for (const [name, body] of Object.entries(operation.body?.examples ?? {}))
    sample(`example ${name}`, changed(base, '/body', body));
  calls.push(everything);
  for (const parameter of operation.parameters.filter((p) => p.in === 'query' || p.in === 'path'))
    calls.push(
      ...(await explore(
        parameter.schema,
        `/${parameter.in}/${escapeStep(parameter.name)}`,
        everything,
        tools,
      )),
    );
  for (const parameter of those(operation, 'query').filter((p) => p.required)) {
    const at = `/query/${escapeStep(parameter.name)}`;
    everything.broken.push({ at, breaks: 'required' });
  }
  everything.broken.push({
    at: '/apiVersion',
    is: '20990101',
    breaks: 'enum',
    found: '/header/statsig-api-version',
  });
  if (operation.body) {
    calls.push(...(await explore(operation.body.schema, '/body', everything, tools)));
  }
  if (['limit', 'page'].every((name) => those(operation, 'query').some((p) => p.name === name)))
    calls.push(draftOf('third page', changed(changed(base, '/query/page', 3), '/query/limit', 7)));
  const encoded = await encodingOf(operation, base, tools);
  if (encoded) calls.push(draftOf('encoding', encoded));
  for (const call of calls) {
    const judged = await judge(call.root);
    if (!isRight(judged)) throw new Error(`${operation.operationId}, ${call.name}: ${explain(judged)}`);
  }
  return calls.map((call) => callSample(operation, call));
}

function explain({ own, mock = [] }: Judgement): string {
  const list = (violations: readonly Violation[]): string =>
    violations.map((v) => `${v.keyword} at ${v.location.join('.')}: ${v.message}`).join('; ');
  return `${list(own)} | mock: ${list(mock)}`;
}

/** Only what is required. */
async function baseOf(operation: Described, tools: Tools): Promise<Json> {
  const path = Object.fromEntries(distinct(those(operation, 'path'), tools));
  const query = Object.fromEntries(
    distinct(
      those(operation, 'query').filter((p) => p.required),
      tools,
    ),
  );
  const root: Json = {
    ...(Object.keys(path).length > 0 ? { path } : {}),
    ...(Object.keys(query).length > 0 ? { query } : {}),
  };
  const { body } = operation;
  if (!body?.required) return root;
  const smallest = changed(root, '/body', tools.sample(body.schema, 'least', 'body'));
  if (isRight(await tools.judge(smallest))) return smallest;
  for (const example of Object.values(body.examples)) {
    const given = changed(root, '/body', example);
    if (isRight(await tools.judge(given))) return shrink(given, '/body', tools);
  }
  throw new Error(
    `${operation.operationId}: no valid body ${JSON.stringify(smallest)}: ${explain(await tools.judge(smallest))}`,
  );
}

/** Takes properties away as long as the rest is valid. */
async function shrink(root: Json, at: string, tools: Tools): Promise<Json> {
  let current = root;
  const value = at === '/body' && isJsonObject(root) ? root['body'] : undefined;
  for (const key of Object.keys(isJsonObject(value ?? null) ? Object(value) : {})) {
    const smaller = changed(current, `${at}/${escapeStep(key)}`, undefined);
    if (isRight(await tools.judge(smaller))) current = smaller;
  }
  return current;
}

async function everythingOf(operation: Described, base: Json, tools: Tools): Promise<Json> {
  const query = Object.fromEntries(distinct(those(operation, 'query'), tools));
  let root = Object.keys(query).length > 0 ? changed(base, '/query', asJson(query)) : base;
  root = changed(changed(root, '/apiVersion', '20240601'), '/respectReviewSettings', true);
  const { body } = operation;
  if (!body) return root;
  const all = changed(root, '/body', tools.sample(body.schema, 'most', 'body'));
  if (isRight(await tools.judge(all))) return all;
  return grow(root, body, all, tools);
}

/** Adds properties as long as the whole is valid. */
async function grow(
  root: Json,
  body: NonNullable<Described['body']>,
  wanted: Json,
  tools: Tools,
): Promise<Json> {
  let current = root;
  if (!isRight(await tools.judge(root)) || !isJsonObject(root) || root['body'] === undefined) {
    for (const example of Object.values(body.examples)) {
      const given = changed(root, '/body', example);
      if (isRight(await tools.judge(given))) current = given;
    }
  }
  const all = isJsonObject(wanted) && isJsonObject(wanted['body'] ?? null) ? Object(wanted['body']) : {};
  for (const [key, value] of Object.entries(all)) {
    const bigger = changed(current, `/body/${escapeStep(key)}`, value);
    if (isRight(await tools.judge(bigger))) current = bigger;
  }
  return current;
}

async function encodingOf(operation: Described, base: Json, tools: Tools): Promise<Json | undefined> {
  let root = base;
  for (const parameter of operation.parameters) {
    if (parameter.in !== 'path' && parameter.in !== 'query') continue;
    const at = `/${parameter.in}/${escapeStep(parameter.name)}`;
    const slash = parameter.in === 'query' || parameter['x-holds-slashes'] ? 'a/b ' : '';
    const special = `${slash}50% off? #1 & é+`;
    const list = tools.read.flatten(parameter.schema).types.includes('array');
    const value = list ? [special, 'b,c'] : special;
    const next = changed(root, at, value);
    if (isRight(await tools.judge(next))) root = next;
  }
  return root === base ? undefined : root;
}

function refusedCalls(operation: Described, calls: readonly CallSample[]): RefusedCall[] {
  const paths = those(operation, 'path').flatMap((parameter) => {
    const at = `/path/${escapeStep(parameter.name)}`;
    const wrong: Json[] = [
      '',
      '.',
      '..',
      7,
      // Half of a pair, which no URL can hold.
      'x\ud800',
      ...(parameter['x-holds-slashes'] ? ['a/../b'] : ['a/b', 'a\\b']),
    ];
    return [...wrong.map((is) => ({ at, is, argument: parameter.name })), { at, argument: parameter.name }];
  });
  const { body } = operation;
  if (!body) return paths;
  const list = calls.some((call) => Array.isArray(call.body) || Array.isArray(call.set?.['/body']));
  const wrong: Json[] = ['text', 7, null, ...(list ? [] : [[]])];
  const bodies = wrong.map((is) => ({ at: '/body', is, argument: 'body' }));
  return [...paths, ...bodies, ...(body.required ? [{ at: '/body', argument: 'body' }] : [])];
}

async function draftAnswers(
  operation: Described,
  drafting: Drafting,
): Promise<Record<string, AnswerSample[]>> {
  const answers: Record<string, AnswerSample[]> = {};
  for (const [status, { type, schema, examples }] of Object.entries(operation.answers)) {
    const shown = Object.entries(examples).map(([name, body]) => ({
      name: `example ${name}`,
      example: name,
      body,
    }));
    answers[status] = shown;
    if (type !== 'application/json') continue;
    answers[status] = [...shown, ...(await takeApart(operation, status, schema, drafting))];
  }
  return answers;
}

/** Errors, where a schema of theirs has not been taken apart yet. */
async function draftErrors(
  operation: Described,
  drafting: Drafting,
): Promise<Pick<OperationCases, 'errorAnswers'>> {
  const answers: Record<string, AnswerSample[]> = {};
  for (const [status, schema] of Object.entries(operation.errorSchemas)) {
    if (drafting.knownInAnswers.has(drafting.read.nameOf(schema) ?? '')) continue;
    answers[status] = await takeApart(operation, status, schema, drafting);
  }
  return Object.keys(answers).length > 0 ? { errorAnswers: answers } : {};
}

/** Samples of an answer that no example shows, and what breaks them. */
async function takeApart(
  operation: Described,
  status: string,
  schema: Schema,
  drafting: Drafting,
): Promise<AnswerSample[]> {
  const path = operation.path.replaceAll(/\{[^{}]+\}/g, 'x');
  const headers = { 'content-type': 'application/json' };
  const judge = async (root: Json): Promise<Judgement> => {
    const body = isJsonObject(root) ? root['body'] : undefined;
    const response: ReceivedResponse = { status: Number(status), headers, body };
    return { own: drafting.checker.checkResponse({ method: operation.method, path }, response) };
  };
  const tools: Tools = { ...drafting, judge, forCalls: false, known: drafting.knownInAnswers };
  const drafts: Draft[] = [];
  for (const [name, extent] of [
    ['everything', 'most'],
    ['only what is required', 'least'],
  ] as const) {
    const root = { body: drafting.sample(schema, extent, 'data') };
    const judged = await judge(root);
    if (isRight(judged)) drafts.push(draftOf(name, root));
    else drafting.loose.push(`${status}: no valid answer with ${name}: ${explain(judged)}`);
  }
  const [first] = drafts;
  if (first) drafts.push(...(await explore(schema, '/body', first, tools)));
  return drafts.map(answerSample);
}

function those(operation: Described, place: Parameter['in']): Parameter[] {
  return operation.parameters.filter((parameter) => parameter.in === place);
}

/** The values of parameters, each another where it can be. */
function distinct(parameters: readonly Parameter[], tools: Tools): [string, Json][] {
  const taken = new Set<string>();
  return parameters.map((parameter) => {
    const first = argumentFor(parameter, tools);
    const others: Json[] = Array.isArray(first)
      ? [first]
      : typeof first === 'number'
        ? [1, 2, 3, 4, 5].map((step) => first + step)
        : [2, 3, 4, 5].map((step) => `${String(first)}_${step}`);
    const value =
      [first, ...others].find(
        (each) => !taken.has(JSON.stringify(each)) && tools.isValid(parameter.schema, each),
      ) ?? first;
    taken.add(JSON.stringify(value));
    return [parameter.name, value];
  });
}

function argumentFor({ name, schema, example }: Parameter, tools: Tools): Json {
  if (example !== undefined && !(Array.isArray(example) && example.length === 0)) return example;
  return tools.sample(schema, 'most', name);
}

function draftOf(name: string, root: Json): Draft {
  return { name, root, also: {}, broken: [] };
}

function asCall(root: Json): CallRoot {
  // Roots are made above, of these parts.
  return root as CallRoot;
}

function callSample(operation: Described, { name, like, set, root, also, broken }: Draft): CallSample {
  const { path, query } = requestOf(operation, asCall(root));
  const text = query.map((pair) => pair.map(encodeURIComponent).join('=')).join('&');
  return {
    name,
    ...(like === undefined ? asCall(root) : { like, ...(set ? { set } : {}) }),
    sends: text ? `${path}?${text}` : path,
    ...marks(also, broken),
  } as CallSample;
}

function answerSample({ name, like, set, root, also, broken }: Draft): AnswerSample {
  return {
    name,
    ...(like === undefined ? Object(root) : { like, ...(set ? { set } : {}) }),
    ...marks(also, broken),
  };
}

function marks(also: Draft['also'], broken: Draft['broken']): Pick<CallSample, 'also' | 'broken'> {
  return {
    ...(Object.keys(also).length > 0 ? { also } : {}),
    ...(broken.length > 0 ? { broken } : {}),
  };
}

export function namedExamples(content: Schema): Named {
  const named = Object.entries(asObject(content['examples'])).map(([name, entry]) => [
    name,
    asObject(entry)['value'],
  ]);
  const single = content['example'] === undefined ? [] : [['', content['example']]];
  return Object.fromEntries([...named, ...single]);
}
