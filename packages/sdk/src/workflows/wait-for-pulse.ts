import type {
  ExperimentPulseLoadRequest,
  ExperimentPulseResource,
  PulseLoad,
} from '../resources/experiment-pulse.ts';
import type { Experiments } from '../resources/experiments.ts';
import type { StatsigError } from './errors.ts';
import { namedError } from './named-error.ts';
import { refuseNonObject } from './refuse.ts';
import { assertWaitOptions, type WaitOptions, waitFor } from './wait-for.ts';

/** Options of `experiments.waitForPulse`. Its first pause is 10 s by default and the longest 60 s; the deadline an hour. */
export interface WaitForPulseOptions extends WaitOptions<PulseLoad | undefined> {
  /**
   * Starts a load of this kind first, `{}` for a full one, and waits for that one. It runs queries in your warehouse, at your
   * cost. Without it, the newest load is waited for.
   */
  load?: ExperimentPulseLoadRequest | undefined;
}

/** A load of results ended otherwise than with success. Tell it by `isPulseLoadError`. */
export interface PulseLoadError extends StatsigError {
  readonly name: 'PulseLoadError';
  /** The load as it ended. */
  readonly load: PulseLoad;
}

/** See `Experiments.waitForPulse`. */
export async function waitForPulse(
  { pulse }: Experiments,
  id: string,
  given: WaitForPulseOptions = {},
): Promise<PulseLoad> {
  assertWaitOptions(given, ['load']);
  const { load, ...options } = given;
  if (load !== undefined) refuseNonObject('load', load);
  const { signal } = options;
  // The answer does not name the load that it has started: it is the one that is newer than all before. Both times are the
  // server's.
  let before = Number.NEGATIVE_INFINITY;
  if (load) {
    before = (await newest(pulse, id, signal))?.createdTime ?? before;
    await pulse.load(id, load, { signal });
  }
  const found = await waitFor(
    async (looking) => {
      const candidate = await newest(pulse, id, looking);
      return candidate && candidate.createdTime > before ? candidate : undefined;
    },
    // One that is on its way has none; null says the same.
    (candidate) => Boolean(candidate?.finishedState),
    { deadline: 3_600_000, minDelay: 10_000, maxDelay: 60_000, ...options },
  );
  // The condition holds for no undefined.
  const ended = found as PulseLoad;
  if (ended.finishedState === 'success') return ended;
  const which = ended.dagID === undefined ? '' : ` ${ended.dagID}`;
  const message = `The load${which} of results for \`${id}\` ended as \`${ended.finishedState}\`. \`experiments.pulse.getLoad\` gives its queries.`;
  throw namedError('PulseLoadError', message, { load: ended });
}

/** The load that was started last. In which order they are listed is not documented. */
async function newest(
  pulse: ExperimentPulseResource,
  id: string,
  signal: AbortSignal | undefined,
): Promise<PulseLoad | undefined> {
  let found: PulseLoad | undefined;
  for await (const load of pulse.listLoads(id, undefined, { signal })) {
    if (!found || load.createdTime > found.createdTime) found = load;
  }
  return found;
}
