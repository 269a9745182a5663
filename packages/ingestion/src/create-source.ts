import type { CallOptions, Ingestion, StatsigConsole } from '@statsig-console/sdk';
import { checkSource } from './check-source.ts';
import { CALL_OPTIONS, checkOptions } from './internal/options.ts';
import type { Source } from './types.ts';

/**
 * Creates an ingestion source. Nothing is loaded until the next scheduled run or a backfill.
 *
 * @param statsig the console to create it in; only its `ingestions` are used
 * @param source what `metricsSource`, `eventsSource` or `exposuresSource` answered
 * @returns the source as it was stored
 * @throws InvalidArgumentError with every rule that the source breaks, before anything is sent
 * @throws BadRequestError when the API refuses it, for instance because the source exists
 */
export async function createSource(
  statsig: Pick<StatsigConsole, 'ingestions'>,
  source: Source,
  options: CallOptions = {},
): Promise<Ingestion> {
  checkOptions('options', options, CALL_OPTIONS);
  return statsig.ingestions.create(checkSource(source), options);
}
