import type { StatusMeaning } from './run-status.ts';

const ASK_AGAIN =
  'Nothing is wrong on your side. Ask for the day again with a backfill; if it stays, tell Statsig support.';
const CONNECTION =
  'Check the connection in the console: host, port, credentials, and that Statsig may reach the warehouse.';

const PENDING = [
  'IMPORT_SCHEDULED',
  'IMPORT_RESCHEDULED',
  'IMPORT_STARTED',
  'FILE_CREATED',
  'DOWNLOAD_COMPLETED',
  'BACKFILL_REQUESTED',
  'BACKFILL_STARTED',
];

/** What to look at after a success; most need nothing. */
const SUCCEEDED: Readonly<Record<string, string | undefined>> = {
  IMPORT_SUCCESSFUL: undefined,
  ROWS_INSERTED: undefined,
  BULK_LOAD_SUCCESSFUL: undefined,
  LOADED_EMPTY_DATA:
    'The query gave no rows for the day. If there should be some, check the date filter and the zone of its days, and ask for the day again.',
};

const FAILED: Readonly<Record<string, string>> = {
  ERROR:
    'The message of the line says what happened. Ask for the day again with a backfill when it is mended.',
  CONNECTION_CONFIG_ERROR: `The connection is not set up right. ${CONNECTION}`,
  SSH_ERROR: 'The SSH tunnel could not be opened. Check host, port, user and key of the tunnel.',
  QUERY_CONSTRUCTION_ERROR:
    'No query could be made from the definition. Check that every mapped column is one that the query yields.',
  INTERNAL_WRITE_ERROR_METRICS: `Statsig could not store the metrics. ${ASK_AGAIN}`,
  INTERNAL_WRITE_ERROR_EVENTS: `Statsig could not store the events. ${ASK_AGAIN}`,
  INTERNAL_WRITE_ERROR_EXPOSURES: `Statsig could not store the exposures. ${ASK_AGAIN}`,
  QUERY_ERROR:
    'The warehouse refused the query. Run it there as the user of the connection: a table, a column or a permission is missing.',
  SETUP_ERROR: 'The source is not set up completely. Compare its definition with the console.',
  AUTHENTICATION_ERROR: 'The warehouse refused the credentials. Renew them in the connection.',
  CONNECTION_ERROR: `The warehouse could not be reached. ${CONNECTION}`,
  INTERNAL_SERVER_ERROR: `Statsig failed. ${ASK_AGAIN}`,
  BULK_LOAD_ERROR:
    'The rows could not be loaded. Run a preflight on the day: types, dates and names are what usually breaks a load.',
};

/**
 * Sorts a status of the import log. What is not documented is `unknown`, never a success; so is `%Other`, which stands for
 * everything without a name.
 */
export function sortLogStatus(status: string | null): StatusMeaning {
  if (status !== null && PENDING.includes(status)) return { state: 'pending', advice: undefined };
  if (status !== null && Object.hasOwn(SUCCEEDED, status)) {
    return { state: 'succeeded', advice: SUCCEEDED[status] };
  }
  const failed = status !== null && Object.hasOwn(FAILED, status) ? FAILED[status] : undefined;
  if (failed !== undefined) return { state: 'failed', advice: failed };
  const shown = status === null ? 'A line without a status' : `\`${status}\``;
  return {
    state: 'unknown',
    advice: `${shown} is not documented. Read the message of the line, and look at the day in the console.`,
  };
}
