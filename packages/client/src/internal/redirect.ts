/**
 * How `fetch` is told to follow no redirect: one to another origin would take the key along. `manual` brings the redirect as an
 * answer, but makes Node copy a request that has a body, which is a sixth of what a change costs. There it is to be an error, which
 * the slow path knows; those of other platforms cannot be told from a lost connection. Without the copy, Node repeats what is
 * answered 421 with an empty body: that changes nothing in a PATCH, but something else than was meant in a POST, PUT or DELETE.
 */
export function redirectMode(method: string, body: string | undefined): 'error' | 'manual' {
  return method === 'PATCH' && body && globalThis.process?.versions?.['undici'] ? 'error' : 'manual';
}
