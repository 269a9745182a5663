import { expect, it } from 'vitest';
import { FakeConsole } from './support/fake-console.ts';

it.each<[unknown, string]>([
  [null, '`query` is null. Allowed: an object.'],
  ['STALE_ALL_TRUE', '`query` is "STALE_ALL_TRUE". Allowed: an object.'],
  [{ reasons: [Object.create(null)] }, '`reasons.0` is an object. Allowed: STALE_PROBABLY_LAUNCHED, '],
])('gates.listStale refuses the query %o before anything is sent', async (query, message) => {
  const fake = new FakeConsole();
  // What a caller without types may pass.
  const call = fake.client().gates.listStale(query as never);
  await expect(call).rejects.toMatchObject({ name: 'InvalidArgumentError', argument: 'query' });
  await expect(call).rejects.toThrow(message);
  expect(fake.lines).toEqual([]);
});
