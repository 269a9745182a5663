import type { ErrorObject } from 'ajv';
import type { Schema } from './document.ts';

/** Keywords whose value is a list of schemas for the same value. */
const SAME = ['allOf', 'oneOf', 'anyOf'];

/**
 * The errors that say what is wrong, without those that only follow from them: where a member of a union fails, everything
 * it declares counts as not declared.
 *
 * @param errors errors with the schema they come from, as Ajv gives them when it is verbose
 * @param resolve looks up the target of a `$ref`
 */
export function crispErrors(
  errors: readonly ErrorObject[],
  resolve: (ref: string) => Schema | undefined,
): readonly ErrorObject[] {
  const follows = ({ parentSchema, params }: ErrorObject): boolean =>
    typeof params['unevaluatedProperty'] === 'string' &&
    declares(parentSchema, params['unevaluatedProperty'], resolve);
  const reasons = errors.filter((error) => !follows(error));
  const hasReason = ({ instancePath }: ErrorObject): boolean =>
    reasons.some((reason) => `${reason.instancePath}/`.startsWith(`${instancePath}/`));
  const kept = errors.filter((error) => !follows(error) || !hasReason(error));
  // A union and its member may both report a property that neither declares.
  return [...new Map(kept.map((error) => [identity(error), error])).values()];
}

function identity({ instancePath, keyword, message, params }: ErrorObject): string {
  return JSON.stringify([instancePath, keyword, message, params]);
}

/** Whether a schema, or any other that it applies to the same value, declares a property. */
function declares(
  schema: Schema | undefined,
  name: string,
  resolve: (ref: string) => Schema | undefined,
): boolean {
  if (!schema) return false;
  const { $ref: ref, properties } = schema;
  if (typeof properties === 'object' && properties !== null && Object.hasOwn(properties, name)) return true;
  if (typeof ref === 'string' && declares(resolve(ref), name, resolve)) return true;
  // The schema has been compiled, so these keywords hold lists of schemas.
  const members = SAME.flatMap((keyword) => (schema[keyword] ?? []) as Schema[]);
  return members.some((member) => declares(member, name, resolve));
}
