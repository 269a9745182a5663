interface Shared {
  readonly runs: Set<() => void>;
  readonly listener: () => void;
}

const SIGNALS = new WeakMap<AbortSignal, Shared>();

/**
 * Calls a function when a signal is aborted. However many there are, the signal gets one listener: Node takes more than ten for
 * a leak and warns, although calls that share a signal are nothing unusual.
 *
 * @param run not the same function twice
 * @returns lets go of the signal
 */
export function onAbort(signal: AbortSignal, run: () => void): () => void {
  const { runs, listener } = SIGNALS.get(signal) ?? share(signal);
  if (runs.size === 0) signal.addEventListener('abort', listener, { once: true });
  runs.add(run);
  return () => {
    runs.delete(run);
    if (runs.size === 0) signal.removeEventListener('abort', listener);
  };
}

function share(signal: AbortSignal): Shared {
  const runs = new Set<() => void>();
  const listener = (): void => {
    for (const run of runs) run();
  };
  const shared = { runs, listener };
  SIGNALS.set(signal, shared);
  return shared;
}
