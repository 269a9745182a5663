import { expect, it } from 'vitest';
import { document } from '../src/index.ts';
import type { Example, Operation, Reference } from '../src/types.ts';

// The mock answers with the examples, and so people read their messages. The API itself is documented to answer these
// changes as if they were reads.
const ANSWERED_AS_READ = ['updateAutotune', 'patchAutotune', 'updateParamStore'];

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;
const messages = Object.values(document.paths).flatMap((item) =>
  methods.flatMap((method) => {
    const operation = item?.[method];
    return operation ? messagesOf(operation).map((message) => [operation.operationId, method, message]) : [];
  }),
);

function messagesOf({ responses }: Operation): string[] {
  return Object.entries(responses)
    .filter(([status, response]) => status.startsWith('2') && response && 'content' in response)
    .flatMap(([, response]) => Object.values((response && 'content' in response && response.content) || {}))
    .flatMap((media) => Object.values(media?.examples ?? {}))
    .flatMap((example) => messageOf(example));
}

function messageOf(example: Example | Reference | undefined): string[] {
  if (example && '$ref' in example) return messageOf(document.components.examples?.[nameIn(example.$ref)]);
  const value = example?.value;
  if (typeof value !== 'object' || value === null || !('message' in value)) return [];
  return typeof value['message'] === 'string' ? [value['message']] : [];
}

function nameIn(reference: string): string {
  return reference.slice('#/components/examples/'.length);
}

it('finds the messages of inline and of shared examples', () => {
  expect(messages).toContainEqual(['getTag', 'get', 'Tag read successfully']);
  expect(messages).toContainEqual(['deleteTag', 'delete', 'Tag deleted successfully']);
});

it('says of no change that something was read', () => {
  const wrong = messages.filter(
    ([operationId = '', method, message = '']) =>
      method !== 'get' && message.includes(' read successfully') && !ANSWERED_AS_READ.includes(operationId),
  );
  expect(wrong).toEqual([]);
});

it('says of no read that something was changed', () => {
  const wrong = messages.filter(
    ([, method, message = '']) => method === 'get' && /(created|updated|deleted) successfully/.test(message),
  );
  expect(wrong).toEqual([]);
});

it('says of no creation that something was updated', () => {
  const wrong = messages.filter(
    ([operationId = '', , message = '']) => operationId.startsWith('create') && /updated/.test(message),
  );
  expect(wrong).toEqual([]);
});
