// What leaves for a call, as a draft of what is expected.
import type { SentRequest } from '@statsig-console/contract';
import type { Json } from '@statsig-console/contract/suite';
import { isJsonObject } from './sample.ts';

export interface CallRoot {
  readonly path?: Json;
  readonly query?: Json;
  readonly body?: Json;
  readonly apiVersion?: string;
  readonly respectReviewSettings?: boolean;
}

export function requestOf(
  operation: { readonly method: string; readonly path: string; readonly answers: object },
  call: CallRoot,
): SentRequest {
  const { path = {}, query = {}, body } = call;
  const values = isJsonObject(path) ? path : {};
  return {
    method: operation.method,
    path: operation.path.replaceAll(/\{([^{}]+)\}/g, (_, name: string) =>
      encodeURIComponent(String(values[name])),
    ),
    query: Object.entries(isJsonObject(query) ? query : {}).flatMap(([name, value]) =>
      [value].flat().map((each): [string, string] => [name, String(each)]),
    ),
    headers: {
      accept: 'application/json',
      'statsig-api-key': '<key>',
      'statsig-api-version': call.apiVersion ?? '20240601',
      ...(call.respectReviewSettings ? { 'x-respect-review-settings': 'true' } : {}),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    body,
  };
}
