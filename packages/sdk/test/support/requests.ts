// What the spec says of requests, for tests that compare the rules of this package with it.
import {
  createValidators,
  loadAllCases,
  locateOperations,
  OWN_DOCUMENT,
  type Schema,
  type ValidCall,
  validCalls,
} from '@statsig-console/contract/suite';

export const components: Readonly<Record<string, Schema>> = OWN_DOCUMENT.components?.schemas ?? {};
const operations = new Map(locateOperations(OWN_DOCUMENT).map((each) => [each.operation.operationId, each]));
const validators = createValidators(components, { coerce: false });

/** The schemas of what an operation takes, a place each. */
export function schemasOf(operationId: string): Readonly<Record<'path' | 'query' | 'body', Schema>> {
  const located = operations.get(operationId);
  const parametersIn = (place: string): Schema => ({
    type: 'object',
    properties: Object.fromEntries(
      (located?.parameters ?? []).flatMap(({ in: own, name, schema }) =>
        own === place ? [[name, schema]] : [],
      ),
    ),
  });
  const body = located?.operation.requestBody?.content['application/json']?.schema ?? {};
  return { path: parametersIn('path'), query: parametersIn('query'), body };
}

/** What Ajv finds wrong with a value: the keyword, and where. */
export function brokenIn(schema: Schema, value: unknown): { keyword: string; property: string }[] {
  return validators(schema)(value).map(({ keyword, instancePath }) => ({
    keyword,
    property: instancePath.slice(1).replaceAll('/', '.'),
  }));
}

/** The committed calls that are right, with every value that is right in them. */
export const committed: ReadonlyMap<string, readonly ValidCall[]> = new Map(
  loadAllCases().operations.map((cases) => [cases.operation, validCalls(cases)]),
);

export type { Schema };
