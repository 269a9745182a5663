import { InvalidArgumentError } from '@statsig-console/sdk';
import { identityIssues } from '../check-source.ts';
import type { SourceIdentity } from '../types.ts';

/** Throws unless the three members that tell a source from others are all there: without one, another could be meant. */
export function checkIdentity(identity: SourceIdentity): void {
  const issues = identityIssues(identity);
  if (issues.length === 0) return;
  const lines = issues.map(({ property, message }) => `  ${property} ${message}`);
  throw new InvalidArgumentError(
    `Nothing was sent, because it is not clear which source is meant:\n${lines.join('\n')}`,
    {
      argument: 'source',
      issues,
    },
  );
}
