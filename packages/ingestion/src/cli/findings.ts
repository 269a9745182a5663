import { isInvalidArgumentError } from '@statsig-console/sdk';
import { checkSource } from '../check-source.ts';
import type { LoadedSource } from './config/load.ts';

/** Something that is wrong with a source, apart from its rows. */
export interface SourceFinding {
  readonly severity: 'error' | 'warning';
  /** `definition`, or the rule of the linter. */
  readonly rule: string;
  /** Where it stands, such as `statsig-ingest.yaml:12:5`. */
  readonly at: string;
  readonly message: string;
}

/** The rules of the API that a definition breaks. */
export function definitionFindings({ source, at }: LoadedSource): SourceFinding[] {
  try {
    checkSource(source);
    return [];
  } catch (error) {
    if (!isInvalidArgumentError(error)) throw error;
    return error.issues.map(({ property, message }) => ({
      severity: 'error',
      rule: 'definition',
      at: at(property),
      message: `${property} ${message}`,
    }));
  }
}

/** What the linter says of the query. The definition has to be in order. */
export async function queryFindings({ source, at }: LoadedSource): Promise<SourceFinding[]> {
  const { lintQuery } = await import('../query/lint.ts');
  return (await lintQuery(source)).map(({ severity, rule, message, line, column, fix }) => ({
    severity,
    rule,
    at: at('query'),
    message: `${line === undefined ? 'query' : `query, line ${line}, column ${column ?? 1}`}: ${message}${fix ? ` ${fix.description}` : ''}`,
  }));
}

export function formatFinding({ severity, at, message }: SourceFinding): string {
  return `  ${at}: ${severity === 'warning' ? 'warning: ' : ''}${message}`;
}
