const MARK = '[redacted]';

/** How many causes are kept. They may go in a circle. */
const DEEPEST = 10;

/** Takes a secret out of a text, as it stands and as it stands in a URL. */
export function redactText(text: string, secret: string): string {
  const encoded = encodeURIComponent(secret);
  const plain = text.split(secret).join(MARK);
  return encoded === secret ? plain : plain.split(encoded).join(MARK);
}

/** Takes a secret out of every string of a JSON value, keys included. Returns a copy. */
export function redactJson(value: unknown, secret: string): unknown {
  if (typeof value === 'string') return redactText(value, secret);
  if (Array.isArray(value)) return value.map((item) => redactJson(item, secret));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [redactText(key, secret), redactJson(item, secret)]),
    );
  }
  return value;
}

/**
 * A cause that is safe to attach to an error: the original's name, message, code and causes without the secret. A fresh
 * error is made because an original may carry the request, and with it the key, in properties nobody lists.
 */
export function redactCause(cause: unknown, secret: string, depth = 0): Error | undefined {
  if (cause === undefined || cause === null || depth === DEEPEST) return undefined;
  if (!(cause instanceof Error)) return new Error(redactText(String(cause), secret));
  const inner = redactCause(cause.cause, secret, depth + 1);
  const copy = new Error(redactText(cause.message, secret), inner ? { cause: inner } : {});
  copy.name = redactText(cause.name, secret);
  if (cause.stack) copy.stack = redactText(cause.stack, secret);
  const code: unknown = Reflect.get(cause, 'code');
  return typeof code === 'string' ? Object.assign(copy, { code: redactText(code, secret) }) : copy;
}
