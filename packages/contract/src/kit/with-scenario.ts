import type { OpenApiDocument } from '../document.ts';
import type { OperationId } from '../operation-ids.gen.ts';
import { toResponse } from './answers.ts';
import { contractOf } from './contract.ts';
import { checkOptions } from './options.ts';
import { deliver, onPageOf, wait } from './outcome.ts';
import { createScenario, type Scenario } from './scenario.ts';

/** Options of {@link withScenario}. */
export interface WithScenarioOptions {
  /** Sends the requests. Default: the platform's `fetch`. */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** A bundled OpenAPI 3.1 document. Default: the spec of this toolkit. */
  document?: OpenApiDocument | undefined;
}

/** A `fetch` whose answers can be arranged. */
export interface ScenarioFetch<Id extends string = OperationId> {
  (input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** Arranges other answers. */
  readonly scenario: Scenario<Id>;
}

/**
 * Puts a scenario over another `fetch`, such as one that reaches the mock. Every request is sent, so that the mock may refuse
 * it; what was arranged stands in for an answer of success only.
 */
export function withScenario<Id extends string = OperationId>(
  options: WithScenarioOptions = {},
): ScenarioFetch<Id> {
  checkOptions('withScenario', options, ['fetch', 'document']);
  const contract = contractOf(options.document);
  const state = createScenario(contract);
  const send = options.fetch ?? ((request: Request) => globalThis.fetch(request));
  const answer = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    const { pathname: path, searchParams } = new URL(request.url);
    const id = contract.checker.operationOf({ method: request.method, path });
    const response = await send(request);
    const arranged = response.ok && id !== undefined ? state.take(id) : undefined;
    const delay = state.slowness(id) + (arranged?.delay ?? 0);
    if (id === undefined || !arranged) {
      await wait(delay, request.signal);
      return response;
    }
    await response.body?.cancel();
    const outcome = onPageOf(contract, id, { path, query: [...searchParams] }, { ...arranged, delay });
    return toResponse(await deliver(outcome, request.signal));
  };
  // It takes any text; which ones there are is known to the caller.
  return Object.assign(answer, { scenario: state.scenario as Scenario<Id> });
}
