import type { CallResult } from '@statsig-console/client';

/** Takes the data out of its envelope, or says that the answer has none. */
export function unwrap<Data>(result: CallResult<{ data?: Data }>): Data {
  // The type is what the API documents; what came may be anything that is JSON.
  const envelope: { data?: Data } | null = result.data;
  if (
    typeof envelope === 'object' &&
    envelope !== null &&
    envelope.data !== undefined &&
    envelope.data !== null
  ) {
    return envelope.data;
  }
  throw result.formatError('without `data`');
}
