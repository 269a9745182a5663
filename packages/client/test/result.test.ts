import { describe, expect, it } from 'vitest';
import { clientOver, stubFetch } from './support/stub-fetch.ts';

describe('a success of call()', () => {
  it('gives the parsed body, what was asked, the response and its id', async () => {
    const answer = { message: 'ok', data: { id: 'home feed' } };
    const client = clientOver(
      stubFetch(() => Response.json(answer, { status: 201, headers: { 'x-request-id': 'req-1' } })),
    );
    const result = await client.call('patchLayer', { path: { id: 'home feed' }, body: {} });
    expect(result.data).toEqual(answer);
    expect(result.request).toEqual({
      operationId: 'patchLayer',
      method: 'PATCH',
      path: '/console/v1/layers/home%20feed',
    });
    expect(result.response.status).toBe(201);
    expect(result.requestId).toBe('req-1');
  });

  it('has no request id when the answer has none', async () => {
    const { requestId } = await clientOver(stubFetch()).call('getSegment', { path: { id: 'beta' } });
    expect(requestId).toBeUndefined();
  });
});
