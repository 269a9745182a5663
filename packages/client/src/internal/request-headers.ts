import type { ResolvedOptions } from './resolve-options.ts';

/**
 * What a request carries, by names in lower case, so that none is there twice.
 *
 * @param text whether a success is text instead of JSON
 * @param body the body as it is sent
 */
export function requestHeaders(
  options: ResolvedOptions,
  text: true | undefined,
  apiKey: string,
  body?: string,
): Record<string, string> {
  const headers: Record<string, string> = {
    ...options.headers,
    accept: text ? 'text/csv' : 'application/json',
    'statsig-api-key': apiKey,
    'statsig-api-version': options.apiVersion,
  };
  if (options.respectReviewSettings) headers['x-respect-review-settings'] = 'true';
  if (body !== undefined) headers['content-type'] = 'application/json';
  return headers;
}
