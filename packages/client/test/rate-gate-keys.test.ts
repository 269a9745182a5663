import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sharedGate } from '../src/internal/rate-gate.ts';

const WINDOWS = [
  { requests: 2, milliseconds: 10_000 },
  { requests: 10, milliseconds: 60_000 },
];
let rotation = 0;

beforeEach(() => {
  vi.useFakeTimers();
  rotation += 1;
});
afterEach(() => {
  vi.useRealTimers();
});

/** The gate of a key of this test. */
function gateOf(key: string) {
  return sharedGate(`https://gates.test/${rotation} ${key}`, WINDOWS);
}

it('is forgotten once nothing of it matters, when another key comes', () => {
  const old = gateOf('old');
  old.tryEnter('patchLayer', undefined);
  vi.advanceTimersByTime(59_999);
  gateOf('second');
  expect(gateOf('old')).toBe(old);
  vi.advanceTimersByTime(1);
  gateOf('third');
  expect(gateOf('old')).not.toBe(old);
});

it.each([
  ['the API has closed it', () => gateOf('old').close(120_000)],
  [
    'an operation has longer limits',
    () => gateOf('old').tryEnter('x', [{ requests: 1, milliseconds: 120_000 }]),
  ],
])('is kept while %s', (_, use) => {
  const old = gateOf('old');
  use();
  vi.advanceTimersByTime(61_000);
  gateOf('next');
  expect(gateOf('old')).toBe(old);
});
