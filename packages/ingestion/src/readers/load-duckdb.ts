import { StatsigError } from '@statsig-console/sdk';
import { loadPeer } from './peer.ts';

type DuckDB = typeof import('@duckdb/node-api');

/**
 * Loads DuckDB. Its releases are prereleases to npm, which no range but `*` matches, so nothing but this tells an old one.
 *
 * @throws StatsigError when it is not installed, or lacks what is needed
 */
export async function loadDuckDB(): Promise<DuckDB> {
  const name = '@duckdb/node-api';
  const duckdb: Partial<DuckDB> = await loadPeer(() => import('@duckdb/node-api'), name, 'DuckDB');
  const { DuckDBInstance, DuckDBConnection, DuckDBResult, StatementType, version } = duckdb;
  const isSuitable =
    typeof DuckDBInstance?.create === 'function' &&
    typeof DuckDBConnection?.prototype.extractStatements === 'function' &&
    typeof DuckDBResult?.prototype.yieldRowsJs === 'function' &&
    StatementType !== undefined;
  // What is used of it is there.
  if (isSuitable) return duckdb as DuckDB;
  const installed = typeof version === 'function' ? version() : 'another version';
  throw new StatsigError(
    `DuckDB needs ${name} 1.4.1 or newer, and ${installed} is installed. Run: npm install ${name}@latest`,
  );
}
