import { locateOperations, OWN_DOCUMENT } from '@statsig-console/contract/suite';

/** The entities in the spec's examples of what an operation answers. */
export function entitiesOf(operationId: string): Record<string, unknown>[] {
  const found = locateOperations(OWN_DOCUMENT).find(({ operation }) => operation.operationId === operationId);
  const response = Object(found?.operation.responses['200']);
  const { example, examples = {} } = Object(response.content?.['application/json']);
  const answers = [example, ...Object.values(examples).map((each) => Object(follow(each)).value)];
  return answers.flatMap((answer) => Object(answer).data ?? []);
}

function follow(value: unknown): unknown {
  const { $ref } = Object(value);
  if (typeof $ref !== 'string') return value;
  return $ref
    .slice(2)
    .split('/')
    .reduce<unknown>((found, key) => Object(found)[key], OWN_DOCUMENT);
}
