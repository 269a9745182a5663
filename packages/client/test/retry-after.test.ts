import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseRetryAfter } from '../src/index.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

const NOW = Date.UTC(1994, 10, 6, 8, 49, 37);

describe('parseRetryAfter', () => {
  it.each([
    ['0', 0],
    ['2', 2000],
    [' 120 ', 120_000],
    ['1.5', 1500],
    ['0.0004', 0],
    ['0.0006', 1],
  ])('reads the seconds %j', (value, expected) => {
    expect(parseRetryAfter(value, NOW)).toBe(expected);
  });

  it.each([
    ['the form of today', 'Sun, 06 Nov 1994 08:50:07 GMT'],
    ['the form of RFC 850', 'Sunday, 06-Nov-94 08:50:07 GMT'],
    ['the form of asctime, which is UTC', 'Sun Nov  6 08:50:07 1994'],
  ])('reads %s', (_, value) => {
    vi.stubEnv('TZ', 'America/New_York');
    expect(parseRetryAfter(value, NOW)).toBe(30_000);
  });

  it.each([
    'Sun, 06 Nov 1994 08:49:36 GMT',
    'Sunday, 06-Nov-94 08:49:36 GMT',
    'Sun Nov  6 08:49:36 1994',
    'Sun, 06 Nov 1994 08:49:37 GMT',
  ])('waits no time when %j is past', (value) => {
    expect(parseRetryAfter(value, NOW)).toBe(0);
  });

  it.each([
    null,
    '',
    ' ',
    'soon',
    '-1',
    '+1',
    '1e3',
    '0x10',
    '.5',
    '5.',
    '5s',
    '1,5',
    'Infinity',
    'NaN',
    '1994-11-06T08:50:07Z',
    '1994-11-06',
    '06 Nov 1994 08:50:07 GMT',
    'Sun, 99 Nov 1994 08:50:07 GMT',
    'Sunday morning',
    'Mon 5',
    'Sun, 06 Nov 1994',
    'Sun, 06 Nov 1994 08:50:07',
    'Sun, 06 Nov 1994 08:50:07 PST',
    'Sun, 06 Nov 1994 08:50:07 +0100',
    'Sun, 06 Nov 1994 08:50:07 GMT, 5',
  ])('makes nothing of %j', (value) => {
    expect(parseRetryAfter(value, NOW)).toBeUndefined();
  });

  it('counts from the present when no other time is given', () => {
    vi.useFakeTimers({ toFake: ['Date'], now: NOW });
    expect(parseRetryAfter('Sun, 06 Nov 1994 08:50:07 GMT')).toBe(30_000);
  });
});
