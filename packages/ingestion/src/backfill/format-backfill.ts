import { formatRange } from '../internal/days.ts';
import type { BackfillResult } from './result.ts';

/** What a backfill has come to, for people: what is loaded, what is not and why, and how to go on. */
export function formatBackfill({ state, days, failed, open, left, error }: BackfillResult): string {
  const lines = [`${days.loaded} of ${days.total} days are loaded.`];
  for (const { reason, runID, ...range } of failed) {
    lines.push(`Failed: ${formatRange(range)}${runID ? ` (run ${runID})` : ''}: ${reason}`);
  }
  for (const { runID, ...range } of open) {
    lines.push(`Not waited for: ${formatRange(range)} (${runID ? `run ${runID}` : 'no run known yet'})`);
  }
  if (left.length > 0) lines.push(`Not asked for: ${left.map(formatRange).join(', ')}`);
  if (error) lines.push(`Stopped by: ${error.message}`);
  if (state !== 'complete')
    lines.push('Run it again with the same journal to go on: loaded days are not asked for again.');
  return lines.join('\n');
}
