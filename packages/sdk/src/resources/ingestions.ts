import type { CallOptions, components } from '@statsig-console/client';
import { Resource } from '../internal/resource.ts';
import { unwrap } from '../internal/unwrap.ts';

/**
 * A source as the API answers it: a record with `id` and `data`, or the definition as it was sent. Only `type` and
 * `enabled` are always there.
 */
export type Ingestion = components['schemas']['Ingestion'];
/** A new source. `dataset` tells what the rows are, and with it which columns have to be mapped. */
export type IngestionCreate = components['schemas']['IngestionCreate'];

/** Ingestions: scheduled imports of metrics, events and exposures from a data warehouse. */
export class Ingestions extends Resource {
  /**
   * Creates an ingestion source. The project needs a connection to the warehouse. Nothing is loaded until the next
   * scheduled run or a backfill.
   *
   * @returns the source as it was stored
   * @throws BadRequestError when the mapping breaks a rule, or the source exists already
   * @see https://docs.statsig.com/api-reference/ingestions/create-ingestion-source
   * @example
   * await statsig.ingestions.create({ dataset: 'Metrics', type: 's3', source_name: 'revenue', column_mapping: columns });
   */
  async create(source: IngestionCreate, options?: CallOptions): Promise<Ingestion> {
    const result = await this.client.call('createIngestion', { body: source }, options);
    const { data } = result;
    // The API documents a bare source as well as an envelope. Both may have `data`, only a source has `type`.
    return isObject(data) && 'type' in data ? data : unwrap({ ...result, data });
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
