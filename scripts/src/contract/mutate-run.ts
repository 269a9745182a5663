// Whether the suite notices a mutant.
import { rmSync, writeFileSync } from 'node:fs';
import type { OpenApiDocument } from '@statsig-console/contract';
import {
  type Cases,
  createSuite,
  createValidators,
  generatedBodies,
  type OperationCases,
  type Subject,
  valueAt,
} from '@statsig-console/contract/suite';
import type { CodeMutant } from './mutate-code.ts';
import { only, type SpecMutant } from './mutate-spec.ts';

/** What came of a mutant. */
export type Fate = 'noticed' | 'equivalent' | 'survived';

/** The most operations that are asked. What is shared by more is taken apart with the first of them. */
const MOST = 12;

/**
 * Tries documents and code that nothing is wrong with, so that what is noticed below is noticed for its mutation.
 *
 * @throws Error when something is noticed
 */
export async function assertControl(
  document: OpenApiDocument,
  cases: Cases,
  subject: Subject,
  code: { readonly code: string; readonly file: string },
): Promise<void> {
  const operations = cases.operations
    .map(({ operation }) => operation)
    .filter((_, index) => index % 25 === 0);
  for (const operation of operations)
    if (await noticesSpec(operation, document, cases, subject)) throw failing(operation);
  const same = { kind: '', what: '', operations, apply: (text: string) => text };
  if ((await tryOnCode(same, code.code, code.file, document, cases)) !== 'survived')
    throw failing(operations.join(', '));
}

function failing(operations: string): Error {
  return new Error(`The suite fails without a mutant, in ${operations}. Run: pnpm contract`);
}

export async function tryOnSpec(
  mutant: SpecMutant,
  document: OpenApiDocument,
  cases: Cases,
  subject: Subject,
): Promise<Fate> {
  const broken = mutant.apply(document);
  const asked = mutant.operations.slice(0, MOST);
  for (const operation of asked) {
    if (await noticesSpec(operation, broken, cases, subject)) return 'noticed';
  }
  if (isEmptyPathPart(mutant, document)) return 'equivalent';
  // What is no schema of a body cannot be told in other words.
  if (!/^\/components\/schemas\/|\/(requestBody|responses\/\w+)\/content\//.test(mutant.at))
    return 'survived';
  return asked.some((operation) => differs(operation, document, broken, cases)) ? 'survived' : 'equivalent';
}

/** An empty part of a path makes it another path, which no operation has, whatever the parameter says. */
function isEmptyPathPart({ at, what }: SpecMutant, document: OpenApiDocument): boolean {
  const holder = at.replace(/\/schema$/, '');
  return (
    what === 'minLength' &&
    valueAt(document, `${at}/minLength`) === 1 &&
    valueAt(document, `${holder}/in`) === 'path'
  );
}

async function noticesSpec(
  operation: string,
  broken: OpenApiDocument,
  cases: Cases,
  subject: Subject,
): Promise<boolean> {
  try {
    const own = { ...cases, operations: cases.operations.filter((each) => each.operation === operation) };
    const suite = await createSuite(own, only(broken, operation), { runs: 0 });
    return await anyFails([...suite.checks(operation), ...suite.checks(operation, subject)]);
  } catch {
    // A document that cannot be used at all is noticed.
    return true;
  }
}

/**
 * Whether some body tells the two documents apart: of the committed ones and of 300 generated from each, those that one takes
 * and the other does not. Where none does, the mutant says the same in other words, such as a `type` beside an `enum`.
 */
function differs(
  operation: string,
  document: OpenApiDocument,
  broken: OpenApiDocument,
  cases: Cases,
): boolean {
  const own = cases.operations.find((each) => each.operation === operation);
  if (!own) return false;
  const [before, after] = [only(document, operation), only(broken, operation)];
  return bodiesOf(own).some(([place, bodies]) => {
    const [was, is] = [judge(before, place), judge(after, place)];
    return bodies.some((body) => was(body) !== is(body));
  });
}

type Place = { readonly status?: string };

function bodiesOf(cases: OperationCases): [Place, unknown[]][] {
  const generate = (body: unknown): unknown[] => [body, ...generatedBodies(body, { seed: 1, runs: 300 })];
  const calls = cases.calls.flatMap(({ body }) => (body === undefined ? [] : generate(body)));
  const answers = Object.entries({ ...cases.answers, ...cases.errorAnswers }).map(
    ([status, samples]): [Place, unknown[]] => [
      { status },
      samples.flatMap(({ body }) => (body === undefined ? [] : generate(body))),
    ],
  );
  return [[{}, calls], ...answers];
}

function judge(document: OpenApiDocument, { status }: Place): (body: unknown) => boolean {
  const [item = {}] = Object.values(document.paths);
  const operation = Object.values(item).find(
    (each): each is Record<string, unknown> =>
      typeof each === 'object' && each !== null && 'operationId' in each,
  );
  const responses = Object(operation?.['responses']);
  const found: unknown =
    status === undefined
      ? operation?.['requestBody']
      : (Reflect.get(responses, status) ?? responses['default']);
  const ref: unknown = Reflect.get(Object(found), '$ref');
  const holder = typeof ref === 'string' ? valueAt(document, ref.slice(1)) : found;
  const media = Reflect.get(Object(Reflect.get(Object(holder), 'content')), 'application/json');
  const schema: unknown = Reflect.get(Object(media), 'schema');
  if (typeof schema !== 'object' || schema === null) return () => true;
  const validate = createValidators(document.components?.schemas ?? {}, { coerce: false });
  const check = validate(schema as Parameters<typeof validate>[0]);
  return (body) => check(body).length === 0;
}

let count = 0;

/** Loads the broken code beside the right one, so that it finds what it imports. */
export async function tryOnCode(
  mutant: CodeMutant,
  code: string,
  beside: string,
  document: OpenApiDocument,
  cases: Cases,
): Promise<Fate> {
  const file = beside.replace(
    /\.mjs$/,
    `.mutant-${process.pid}-${Math.random().toString(36).slice(2)}-${count++}.mjs`,
  );
  writeFileSync(file, mutant.apply(code));
  try {
    const module: Record<string, unknown> = await import(file);
    const subjects = Object.values(module).find((each) => Array.isArray(each)) as readonly Subject[];
    for (const operation of mutant.operations.slice(0, MOST)) {
      const own = { ...cases, operations: cases.operations.filter((each) => each.operation === operation) };
      const suite = await createSuite(own, only(document, operation), { runs: 0 });
      for (const subject of subjects) {
        if (
          Object.hasOwn(subject.operations, operation) &&
          (await anyFails(suite.checks(operation, subject)))
        )
          return 'noticed';
      }
    }
    return 'survived';
  } catch {
    return 'noticed';
  } finally {
    rmSync(file, { force: true });
  }
}

/** Whether a check fails; those after it are not run. */
async function anyFails(checks: readonly { run: () => Promise<unknown> }[]): Promise<boolean> {
  for (const { run } of checks) {
    try {
      await run();
    } catch {
      return true;
    }
  }
  return false;
}
