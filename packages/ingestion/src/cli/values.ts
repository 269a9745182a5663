import { InvalidArgumentError } from 'commander';
import { percent } from '../internal/text.ts';

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Reads `90s`, `15m` or `6h` as milliseconds. */
export function duration(text: string): number {
  const [, amount = '', unit = ''] = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(text) ?? [];
  const factor = UNITS[unit];
  if (factor !== undefined) return Number(amount) * factor;
  throw new InvalidArgumentError('Allowed: a time such as 90s, 15m or 6h.');
}

/** Reads a number that counts something. */
export function count(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Allowed: a whole number.');
}

/** Reads a share: `0.01` or `1%`. */
export function share(text: string): number {
  const [, amount = '', sign] = /^(\d+(?:\.\d+)?)(%)?$/.exec(text) ?? [];
  const number = sign ? Number(amount) / 100 : Number(amount);
  if (amount !== '' && number <= 1) return number;
  // A percentage that lacks its sign.
  const isPercentage = amount !== '' && !sign && number <= 100;
  const is = isPercentage ? `It is ${percent(number)}. ` : '';
  const example = isPercentage ? `${Number((number / 100).toPrecision(12))} or ${amount}%` : '0.01 or 1%';
  throw new InvalidArgumentError(`${is}Allowed: a share from 0 to 1, such as ${example}.`);
}

/** Collects an option that may be given several times. */
export function several(text: string, before: readonly string[] | undefined): string[] {
  return [...(before ?? []), text];
}
