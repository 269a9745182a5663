import type { CallOptions, Issue } from '@statsig-console/client';

/** The options that every call takes. The compiler sees to it that none is missing. */
const OF_EVERY_CALL: Readonly<Record<keyof CallOptions, true>> = {
  signal: true,
  safeToRepeat: true,
  apiKey: true,
  baseUrl: true,
  apiVersion: true,
  timeout: true,
  totalTimeout: true,
  retry: true,
  rateLimit: true,
  respectReviewSettings: true,
  headers: true,
  hooks: true,
  logger: true,
  logLevel: true,
  maxResponseBytes: true,
  fetch: true,
};

/** The names of the options that calls take here: a method's own, which come first, and those of every call. */
export function optionsWith(own: readonly string[]): string[] {
  return [...own, ...Object.keys(OF_EVERY_CALL)];
}

/**
 * Says of each name that is none of the known ones what is allowed, and what may have been meant: a misspelled option would
 * otherwise be ignored, and a `dryrun` would change things.
 *
 * @param meant what is often written in the place of a name, and that name
 */
export function unknownNames(
  given: object,
  known: readonly string[],
  kind = 'option',
  meant: Readonly<Record<string, string>> = {},
): Issue[] {
  const unknown = Object.keys(given).filter((name) => !known.includes(name));
  return unknown.map((name) => {
    const near = Object.hasOwn(meant, name) ? meant[name] : nearest(name, known);
    const suggestion = near === undefined ? '' : ` Did you mean \`${near}\`?`;
    const allowed = `${known.length > 1 ? 'one of ' : ''}${known.join(', ')}`;
    // Whoever mixes up their arguments may have put the key where names are shown.
    const property = name.replace(/console-[^\s"`]+/g, '[redacted]');
    return { property, message: `is no ${kind}.${suggestion} Allowed: ${allowed}.` };
  });
}

/** The known name that a misspelled one is closest to: but for case and dashes, and a wrong letter in three, two at most. */
function nearest(name: string, known: readonly string[]): string | undefined {
  const typed = plain(name);
  const most = Math.min(2, Math.floor(typed.length / 3));
  const [first] = known
    .map((each) => ({ each, far: distance(typed, plain(each)) }))
    .filter(({ far }) => far <= most)
    .sort((a, b) => a.far - b.far);
  return first?.each;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '');
}

/** How many letters have to be put in, taken out or changed to make one text of another. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      // Each of the three has been computed.
      const [above = 0, left = 0, before = 0] = [row[j], next[j - 1], row[j - 1]];
      next.push(Math.min(above + 1, left + 1, before + same));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
