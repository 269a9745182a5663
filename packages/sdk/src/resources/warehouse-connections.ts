import type { CallOptions } from '@statsig-console/client';
import { updateWarehouseConnection } from '@statsig-console/client/operations';
import type { ApiPromise } from '../api-promise.ts';
import { Resource } from '../internal/resource.ts';
import type { Schema } from '../internal/schema.ts';

/**
 * The parameters to change, under the kind of warehouse that the project uses. What is absent stays. Secrets are
 * written here and never answered.
 */
export interface WarehouseConnectionPatch extends Schema<'WarehouseConnectionPatch'> {}

/** The connection to the warehouse. */
export class WarehouseConnections extends Resource {
  /**
   * Changes parameters of the connection between a Warehouse Native project and its warehouse, and leaves the rest.
   * Use it to rotate credentials. The connection itself is made in the console, and no operation reads it back. First
   * documented in 2025-10.
   *
   * @throws BadRequestError when the API refuses what was sent; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/warehouse-connections/update-warehouse-connection-parameters
   * @example
   * await statsig.warehouseConnections.update({ databricks: { accessToken: 'dapi-EXAMPLE-NOT-A-TOKEN' } });
   */
  update(
    patch: WarehouseConnectionPatch,
    options?: CallOptions,
  ): ApiPromise<void, 'updateWarehouseConnection'> {
    return this.done(updateWarehouseConnection, { body: patch }, options);
  }
}
