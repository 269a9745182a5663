import type { RequestInfo } from '../errors.ts';
import { Lazy } from './lazy.ts';

/** What is needed when a call is more than one attempt that succeeds. */
export type SlowPath = typeof import('./slow-path.ts');

const lazy: Lazy<SlowPath> = new Lazy(() => import('./slow-path.ts'));

/** Begins to load the slow path, so that it is there when it is needed: an app gets it while its first request is under way. */
export function preloadSlowPath(): SlowPath | undefined {
  // Who needs it hears of it.
  if (!lazy.loaded) lazy.get().catch(() => undefined);
  return lazy.loaded;
}

/**
 * The slow path, once it has been loaded.
 *
 * @param sent whether the request has been sent
 * @throws StatsigError when it cannot be loaded: then nothing else can say what went wrong
 */
export function slowPath({ operationId, method }: RequestInfo, sent: boolean): Promise<SlowPath> {
  const applied = method === 'GET' ? '' : ', and may have been applied';
  return lazy.get(`${operationId} ${sent ? `failed${applied}` : 'was not sent'}`);
}
