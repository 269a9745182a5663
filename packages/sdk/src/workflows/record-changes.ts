import type { Caller } from '@statsig-console/client';
import type { StatsigConsole } from '../console.ts';
import { isPassingOn, passingOn } from './callers.ts';
import { ExperimentLifecycle } from './experiment-lifecycle.ts';

// Nobody hears of requests that do not leave.
const ignore = (): void => undefined;
const UNHEARD = { hooks: {}, logger: { debug: ignore, info: ignore, warn: ignore, error: ignore } };

/** A change that a dry run would have sent. */
export interface PlannedRequest {
  readonly method: string;
  /** Path with its query, from the origin on. */
  readonly path: string;
  /** The JSON body; undefined when there is none. */
  readonly body: unknown;
}

/** What would have been sent, and who wanted to know what came of it. */
export class Recording {
  readonly requests: PlannedRequest[] = [];
  /** What the lack of an answer has thrown. */
  readonly #lacks = new WeakSet<object>();
  readonly #promises: Promise<unknown>[] = [];

  /** A caller that sends reads, and keeps changes instead of sending them. */
  caller(call: Caller): Caller {
    const record = async (request: Request): Promise<Response> => {
      const { pathname, search } = new URL(request.url);
      const text = await request.text();
      this.requests.push({
        method: request.method,
        path: pathname + search,
        body: text === '' ? undefined : JSON.parse(text),
      });
      // All that can be said of it: there is no data, since nothing was done.
      return Response.json({ message: 'This is a dry run.' });
    };
    const recorded: Caller = async (operation, args, options) => {
      if (operation.method === 'GET') return call(operation, args, options);
      // Everything is checked as it would be, up to what leaves.
      const unsent = { ...options, ...UNHEARD, fetch: record, rateLimit: false };
      const result = await call(operation, args, unsent);
      return { ...result, unusable: (problem) => this.#lack(result.unusable(problem)) };
    };
    return passingOn(recorded, call, this);
  }

  /** The same console, of another project maybe, whose changes are kept here as well. */
  console(statsig: StatsigConsole): StatsigConsole {
    // The class is at hand. Importing it would put every resource into an app that has one.
    return this.watch(Reflect.construct(statsig.constructor, [this.caller(statsig.call)]));
  }

  /** Whether an error comes from wanting an answer that there is not. */
  isLack(error: unknown): boolean {
    for (let one = error; one instanceof Error; one = one.cause) if (this.#lacks.has(one)) return true;
    return false;
  }

  /**
   * The same console, resource or promise, whose promises may be left alone: where a real run has an answer that nobody waits
   * for, a dry run has a rejection that nobody handles, and Node ends for it.
   */
  watch<Api extends object>(api: Api): Api {
    return new Proxy(api, {
      get: (own, name) => {
        // Of the object itself: its private parts are not those of the proxy.
        const value: unknown = Reflect.get(own, name);
        // The class makes consoles, and the caller is known by what it is.
        if (name === 'constructor' || isPassingOn(value)) return value;
        if (typeof value === 'function')
          return (...args: unknown[]) => this.#given(Reflect.apply(value, own, args));
        return typeof value === 'object' && value !== null && !isData(value) ? this.watch(value) : value;
      },
    });
  }

  #given(result: unknown): unknown {
    // Lists look like promises and are sent by a `then`; they read, and need none of this.
    const tag: unknown = Reflect.get(Object(result), Symbol.toStringTag);
    if (tag !== 'Promise' && tag !== 'ApiPromise') return result;
    // Both are promises.
    const promise = result as Promise<unknown>;
    const watched =
      tag === 'Promise'
        ? promise.then((value) => (value instanceof ExperimentLifecycle ? this.watch(value) : value))
        : promise;
    this.#promises.push(watched);
    // Those that are made of it are promises as well.
    return this.watch(watched);
  }

  async #lack(failing: Promise<never>): Promise<never> {
    // Not before there is a reason: what a real run would end with, too, is to be noticed.
    for (const promise of this.#promises.splice(0)) promise.catch(ignore);
    try {
      return await failing;
    } catch (error) {
      this.#lacks.add(Object(error));
      throw error;
    }
  }
}

function isData(value: object): boolean {
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
}
