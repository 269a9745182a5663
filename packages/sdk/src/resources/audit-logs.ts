import { type Paginated, type PaginateOptions, paginate, type QueryOf } from '@statsig-console/client';
import { listAuditLogs } from '@statsig-console/client/operations';
import { Resource } from '../internal/resource.ts';
import type { Schema } from '../internal/schema.ts';

/** Query of {@link AuditLogs.list}. */
export type AuditLogListQuery = QueryOf<'listAuditLogs'>;
/** One change to the project. */
export interface AuditLogEntry extends Schema<'AuditLogEntry'> {}

/** The audit log: who changed what, and when. */
export class AuditLogs extends Resource {
  /**
   * Lists who changed what in the project, a page at a time. Filters add up. For a copy that is kept up to date, name
   * a `startDate` and drop the entries whose id you have.
   *
   * @see https://docs.statsig.com/api-reference/audit-logs/list-audit-logs
   * @example
   * for await (const auditLogEntry of statsig.auditLogs.list()) console.log(auditLogEntry);
   */
  list(query?: AuditLogListQuery, options?: PaginateOptions): Paginated<AuditLogEntry> {
    return paginate(this.checked, listAuditLogs, { ...(query && { query }) }, options);
  }
}
