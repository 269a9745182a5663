// What the document says about a payload, by an Ajv of the tests' own: nothing of the build's checks is in here.
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, it } from 'vitest';
import { document, operations } from '../../src/index.ts';
import type { JsonObject, JsonValue } from '../../src/types.ts';

const ajv = new Ajv2020({ strict: false, allErrors: true, multipleOfPrecision: 6 });
addFormats(ajv);
ajv.addSchema({ ...document }, 'spec');

/** The violations as `/where keyword`, none when the payload is fine. */
function check(pointer: string, payload: JsonValue): string[] {
  const validate = ajv.getSchema(`spec#${pointer.split('/').map(encodeURIComponent).join('/')}`);
  if (!validate) throw new Error(`There is no schema at ${pointer}`);
  if (validate(payload)) return [];
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath || '/'} ${keyword}`);
}

/** Where the JSON schema of an operation's request or of one of its responses is. */
export function schemaOf(operationId: string, part: 'request' | '200' | '201'): string {
  const operation = operations.find((candidate) => candidate.operationId === operationId);
  if (!operation) throw new Error(`There is no operation ${operationId}`);
  const base = `/paths/${operation.path.replaceAll('/', '~1')}/${operation.method.toLowerCase()}`;
  return `${base}/${part === 'request' ? 'requestBody' : `responses/${part}`}/content/application~1json/schema`;
}

/** A test for every payload, each of which has to pass. */
export function accepts(
  pointer: string,
  cases: readonly (readonly [title: string, payload: JsonValue])[],
): void {
  it.each(cases)('accepts %s', (_title, payload) => {
    expect(check(pointer, payload)).toEqual([]);
  });
}

/** A test for every payload, each of which has to fail, and for the reason given. */
export function refuses(
  pointer: string,
  cases: readonly (readonly [title: string, payload: JsonValue, reason: string])[],
): void {
  it.each(cases)('refuses %s', (_title, payload, reason) => {
    expect(check(pointer, payload)).toContain(reason);
  });
}

/** The object without one of its properties. */
export function without(object: JsonObject, key: string): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
}
