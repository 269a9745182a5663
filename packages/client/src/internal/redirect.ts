/**
 * How `fetch` is told to follow no redirect: one to another origin would take the key along. `manual` brings the redirect as an
 * answer, but makes Node copy a request that has a body, which is a sixth of what a change costs. There it is to be an error, which
 * the slow path knows; those of other platforms cannot be told from a lost connection.
 */
export function redirectMode(hasBody: boolean): 'error' | 'manual' {
  return hasBody && globalThis.process?.versions?.['undici'] ? 'error' : 'manual';
}
