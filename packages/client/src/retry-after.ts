/** What the three forms of HTTP dates share. `Date.parse` takes much else, such as ISO dates, `Mon 5` and other zones. */
const HTTP_DATE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? .*\b\d\d:\d\d:\d\d (?:GMT|\d{4})$/;

/**
 * Reads a `Retry-After` header: seconds, or an HTTP date in any of its three forms.
 *
 * @param value the header, or null when it is absent
 * @param now the present, in Unix milliseconds
 * @returns milliseconds to wait, never negative; undefined when there is no usable value
 */
export function parseRetryAfter(value: string | null, now: number = Date.now()): number | undefined {
  const text = value?.trim() ?? '';
  if (/^\d+(\.\d+)?$/.test(text)) {
    // So many digits that no number holds them mean a long time, too.
    return Math.min(Math.round(Number(text) * 1000), Number.MAX_SAFE_INTEGER);
  }
  if (!HTTP_DATE.test(text)) return undefined;
  // The asctime form names no zone; HTTP says it is UTC, Date.parse would take it as local.
  const time = Date.parse(text.endsWith('GMT') ? text : `${text} GMT`);
  return Number.isNaN(time) ? undefined : Math.max(0, time - now);
}
