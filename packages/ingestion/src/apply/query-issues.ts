import type { Issue } from '@statsig-console/sdk';
import type { QueryFinding } from '../query/lint.ts';
import type { Source } from '../types.ts';

/** Reads the query of a source, as `lintQuery` does. It is handed in, because its parser is not for everybody. */
export type Lint = (source: Source) => Promise<readonly QueryFinding[]>;

/** The errors in the query of a source whose definition is in order. Without a linter nothing is known of any. */
export async function queryIssues(source: Source, lint: Lint | undefined): Promise<Issue[]> {
  const findings = (await lint?.(source)) ?? [];
  return findings
    .filter(({ severity }) => severity === 'error')
    .map(({ message, line, column = 1, fix }) => {
      const place = line === undefined ? '' : ` in line ${line}, column ${column}`;
      return {
        property: 'query',
        message: `has an error${place}: ${message}${fix ? ` ${fix.description}` : ''}`,
      };
    });
}
