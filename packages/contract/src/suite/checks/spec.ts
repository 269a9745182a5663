import assert from 'node:assert/strict';
import {
  type DocumentedResponse,
  follow,
  type Located,
  type OpenApiDocument,
  type Schema,
} from '../../document.ts';
import { createValidators, type Validate } from '../../validators.ts';
import { type Check, type Judges, none } from '../context.ts';
import { answersOf, brokenAnswers } from '../expand.ts';
import type { OperationCases } from '../format.ts';
import { agreementChecks, type Generation } from './agreement.ts';
import { judgedAs } from './invalid.ts';

/** Checks of the document itself. */
export function specChecks(cases: OperationCases, judges: Judges, generation: Generation): Check[] {
  const located = judges.operations.get(cases.operation);
  assert(located, `The document has no operation ${cases.operation}`);
  const validators = validatorsOf(judges.document);
  return [
    ...schemaChecks(judges.document, located, validators),
    ...rulesChecks(cases, judges),
    ...agreementChecks(cases, judges, located, validators.strict, generation),
  ];
}

interface Validators {
  /** Our own, as strict as it gets. */
  readonly strict: (schema: Schema) => Validate;
  /** With the options of Prism, which says nothing when one does not compile. */
  readonly lenient: (schema: Schema) => Validate;
}

const known = new WeakMap<OpenApiDocument, Validators>();

function validatorsOf(document: OpenApiDocument): Validators {
  const found = known.get(document);
  if (found) return found;
  const schemas = document.components?.schemas ?? {};
  const made: Validators = {
    strict: createValidators(schemas, { coerce: false }),
    lenient: createValidators(schemas, { coerce: false, strict: false }),
  };
  known.set(document, made);
  return made;
}

/** Every schema compiles, and every example keeps its schema. */
function schemaChecks(document: OpenApiDocument, located: Located, { strict, lenient }: Validators): Check[] {
  return mediaOf(document, located).flatMap(({ name, schema, examples }): Check[] => [
    {
      column: 'validators',
      name,
      async run() {
        strict(schema);
        lenient(schema);
        return undefined;
      },
    },
    ...examples.map(
      ([example, value]): Check => ({
        column: 'examples',
        name: `${name} ${example}`.trim(),
        async run() {
          none(
            strict(schema)(value).map(({ instancePath, keyword, message = '' }) => ({
              location: instancePath.split('/').slice(1),
              keyword,
              message,
            })),
            'the example',
          );
          return { response: { status: 0, headers: {}, body: value } };
        },
      }),
    ),
  ]);
}

interface Media {
  readonly name: string;
  readonly schema: Schema;
  readonly examples: readonly (readonly [name: string, value: unknown])[];
}

function mediaOf(document: OpenApiDocument, { operation, parameters }: Located): Media[] {
  const content = (name: string, types: DocumentedResponse['content']): Media[] =>
    Object.values(types ?? {}).flatMap((media) =>
      media.schema ? [{ name, schema: media.schema, examples: examplesOf(document, media) }] : [],
    );
  return [
    ...parameters.flatMap((parameter): Media[] =>
      parameter.schema
        ? [
            {
              name: `${parameter.in} ${parameter.name}`,
              schema: parameter.schema,
              examples: examplesOf(document, parameter),
            },
          ]
        : [],
    ),
    ...content('request', operation.requestBody?.content),
    ...Object.entries(operation.responses).flatMap(([status, response]) =>
      content(status, follow<DocumentedResponse>(document, response).content),
    ),
  ];
}

function examplesOf(document: OpenApiDocument, holder: object): Media['examples'] {
  const named: unknown = Reflect.get(holder, 'examples');
  const single: unknown = Reflect.get(holder, 'example');
  const entries = Object.entries(typeof named === 'object' && named !== null ? named : {});
  return [
    ...entries.map(([name, entry]) => [name, follow<{ value: unknown }>(document, entry).value] as const),
    ...(single === undefined ? [] : [['', single] as const]),
  ];
}

/** What is right in an answer, and what is wrong. */
function rulesChecks(cases: OperationCases, { checker }: Judges): Check[] {
  if (cases.accept) return [];
  const [method = '', template = ''] = cases.request.split(' ');
  const request = { method, path: template.replaceAll(/\{[^{}]+\}/g, 'x') };
  const headers = { 'content-type': 'application/json' };
  const judge = (status: number, body: unknown): ReturnType<typeof checker.checkResponse> =>
    checker.checkResponse(request, { status, headers, body });
  const answers = { ...cases.answers, ...cases.errorAnswers };
  return [
    ...bodyCheck(cases, checker, method),
    ...answersOf({ answers }).map(
      ({ status, name, body }): Check => ({
        column: 'rules',
        name: `${status} ${name}`,
        async run() {
          none(judge(status, body), 'the answer');
          return { response: { status, headers, body } };
        },
      }),
    ),
    ...brokenAnswers({ answers }).map(
      ({ status, name, body, broken }): Check => ({
        column: 'rules',
        name: `${status} ${name}`,
        async run() {
          judgedAs(broken, judge(status, body), 'our checker');
          return { response: { status, headers, body } };
        },
      }),
    ),
  ];
}

/** Wrappers refuse to leave without a body that is required, so that only here the document is asked. */
function bodyCheck(cases: OperationCases, checker: Judges['checker'], method: string): Check[] {
  const [base] = cases.calls;
  if (!base || !cases.refused.some(({ at, is }) => at === '/body' && is === undefined)) return [];
  const [path = '', query = ''] = base.sends.split('?');
  return [
    {
      column: 'rules',
      name: 'a request without its body',
      async run() {
        const headers = { 'statsig-api-key': '<key>' };
        const request = { method, path, query: [...new URLSearchParams(query)], headers, body: undefined };
        judgedAs({ at: '/body', breaks: 'required' }, checker.checkRequest(request), 'our checker');
        return { request };
      },
    },
  ];
}
