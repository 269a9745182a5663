import { metricsSource } from '@statsig-console/ingestion';
import {
  isBadRequestError,
  isInvalidArgumentError,
  isRateLimitError,
  StatsigConsole,
} from '@statsig-console/sdk';
import type { Stage } from './stage.ts';

/** What goes wrong, and how it looks. */
export async function showFailures({
  statsig,
  apiKey,
  baseUrl,
  consoleWith,
  title,
  failure,
}: Stage): Promise<void> {
  title('What goes wrong, and how it looks');

  await failure(
    'A body that breaks a documented rule: a full update without a description.',
    "statsig.dynamicConfigs.update('start_page_banner', { isEnabled: true, rules: [] })",
    // TypeScript does not let this through; a caller in JavaScript gets this far.
    () => statsig.dynamicConfigs.update('start_page_banner', { isEnabled: true, rules: [] } as never),
    (error) =>
      isBadRequestError(error) ? error.issues.map((i) => `issue: ${i.property} - ${i.message}`) : [],
  );

  await failure(
    'The same, seen before anything is sent: a metrics source without a value.',
    "metricsSource({ type: 'redshift', column_mapping: { unit_id, id_type, dateid } })",
    async () =>
      metricsSource({
        type: 'redshift',
        column_mapping: { unit_id: 'u', id_type: 't', dateid: 'd' },
      } as never),
    (error) => (isInvalidArgumentError(error) ? [`${error.issues.length} issues, nothing was sent`] : []),
  );

  await failure(
    'No key at all.',
    "new StatsigConsole({ apiKey: '' })",
    async () => new StatsigConsole({ apiKey: '', baseUrl }),
    () => [],
  );

  await failure(
    'A request that loses its key on the way.',
    "statsig.segments.get('beta_testers')",
    () => consoleWith((headers) => headers.delete('STATSIG-API-KEY')).segments.get('beta_testers'),
    (error) => [
      `The key (${apiKey.length} characters) is in no message: ${!JSON.stringify(error).includes(apiKey)}`,
    ],
  );

  await failure(
    'Something that is not there.',
    "statsig.segments.get('no_such_segment')",
    () => consoleWith((headers) => headers.set('Prefer', 'code=404')).segments.get('no_such_segment'),
    () => [],
  );

  await failure(
    'Too many changes: 429 with Retry-After. Without `retry: false` the client waits and sends it again.',
    "statsig.layers.patch('home_feed', { description: 'Again' }, { retry: false })",
    () =>
      consoleWith((headers) => headers.set('Prefer', 'code=429')).layers.patch(
        'home_feed',
        { description: 'Again' },
        { retry: false },
      ),
    (error) => (isRateLimitError(error) ? [`retryAfterMs: ${error.retryAfterMs}`] : []),
  );
}
