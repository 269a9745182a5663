import type { CallOptions } from '@statsig-console/client';
import { getCompany } from '@statsig-console/client/operations';
import type { ApiPromise } from '../api-promise.ts';
import { Resource } from '../internal/resource.ts';
import type { Schema } from '../internal/schema.ts';

/** The company that the key belongs to. */
export interface Company extends Schema<'Company'> {}

/** The company that the project belongs to. */
export class CompanyResource extends Resource {
  /**
   * Answers which company, and which organisation, the key belongs to.
   *
   * @see https://docs.statsig.com/api-reference/company/get-company-info
   * @example
   * const company = await statsig.company.get();
   */
  get(options?: CallOptions): ApiPromise<Company, 'getCompany'> {
    return this.data(getCompany, {}, options);
  }
}
