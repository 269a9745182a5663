import { InvalidArgumentError } from '@statsig-console/sdk';
import { addDays, checkRange, countDays, type DayRange, dayAt } from '../internal/days.ts';
import { checkOptions, namesOf } from '../internal/options.ts';
import { shown } from '../internal/text.ts';

/** Which days to load, and in which pieces. */
export interface BackfillPlan extends DayRange {
  /** Pieces of the range, oldest first. Each becomes a run. */
  readonly chunks: readonly DayRange[];
}

/** What to plan. */
export interface BackfillRange extends DayRange {
  /** How many days a run loads, 1 to 366. Default 7. A run that fails is repeated for the days that it has not loaded. */
  readonly chunkDays?: number | undefined;
}

const RANGE = namesOf<BackfillRange>({ from: 0, to: 0, chunkDays: 0 });

/** Statsig counts days in Pacific Standard Time, UTC-8 all year. */
const PACIFIC = -8 * 3_600_000;
const MOST_DAYS = 3660;
const MOST_CHUNK_DAYS = 366;

/**
 * Plans a backfill. The API documents no limit on the days of a run; these are meant to catch mistakes: a range has 3660 days at
 * most and ends today in Pacific Standard Time, the zone in which Statsig counts days.
 *
 * @param now when it is, in milliseconds since 1970
 * @throws InvalidArgumentError naming what is wrong
 * @example
 * planBackfill({ from: '2026-01-01', to: '2026-01-31', chunkDays: 10 }).chunks.length; // 4
 */
export function planBackfill(range: BackfillRange, now: number = Date.now()): BackfillPlan {
  checkOptions('range', range, RANGE);
  const { from, to } = checkRange(range.from, range.to);
  const today = dayAt(now + PACIFIC);
  if (to > today) {
    throw refuse(
      'to',
      `${to}, which has not come: it is ${today} in Pacific Standard Time, where Statsig is`,
    );
  }
  const days = countDays({ from, to });
  if (days > MOST_DAYS) throw refuse('from', `${from}, ${days} days before \`to\`. At most ${MOST_DAYS}`);
  const size: unknown = range.chunkDays ?? 7;
  if (typeof size !== 'number' || !Number.isInteger(size) || size < 1 || size > MOST_CHUNK_DAYS) {
    throw refuse('chunkDays', `${shown(size)}. Allowed: a whole number from 1 to ${MOST_CHUNK_DAYS}`);
  }
  const chunks = Array.from({ length: Math.ceil(days / size) }, (_, index) => {
    const begin = index * size;
    return { from: addDays(from, begin), to: addDays(from, Math.min(begin + size, days) - 1) };
  });
  return { from, to, chunks };
}

function refuse(argument: string, problem: string): InvalidArgumentError {
  return new InvalidArgumentError(`\`${argument}\` is ${problem}.`, { argument });
}
