import type { OpenApiDocument } from '../document.ts';
import { type Exchange, readRequest, type SentRequest } from '../exchange.ts';
import type { OperationId } from '../operation-ids.gen.ts';
import { preferredAnswer, toResponse } from './answers.ts';
import { type Contract, contractOf, operationNamed } from './contract.ts';
import { ContractError, listed } from './contract-error.ts';
import { checkOptions } from './options.ts';
import { deliver, type Outcome, onPageOf } from './outcome.ts';
import { environmentRecords } from './records.ts';
import { refusalOf } from './refusals.ts';
import { createScenario, type Scenario, type ScenarioState } from './scenario.ts';

/** Options of {@link createContractFetch}. */
export interface ContractFetchOptions {
  /** A bundled OpenAPI 3.1 document. Default: the spec of this toolkit. */
  document?: OpenApiDocument | undefined;
  /**
   * What becomes of a request that breaks the spec. `'answer'`, the default, answers 400 the way that the API does;
   * `'throw'` rejects with a {@link ContractError}, so that no code under test takes it for an answer. A request without a
   * key is answered 401 in both.
   */
  onInvalid?: 'answer' | 'throw' | undefined;
}

/** A `fetch` that answers without a network. */
export interface ContractFetch<Id extends string = OperationId> {
  (input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** Every request so far, oldest first, answered or not. */
  readonly requests: readonly SentRequest[];
  /** Every request that was answered, with its answer, in the order of the answers. */
  readonly exchanges: readonly Exchange[];
  /** Arranges other answers than the examples. */
  readonly scenario: Scenario<Id>;
  /**
   * The requests of one operation.
   *
   * @throws ContractError when there is no such operation
   */
  calls(operationId: Id): readonly SentRequest[];
  /** Forgets all requests, exchanges and scenarios. */
  reset(): void;
}

/**
 * Makes a `fetch` that answers in this process, from the spec's examples, for unit tests. Requests are held to the spec more
 * strictly than by the mock: what nobody declared is refused as well. Which host they go to does not matter. A list ends after
 * the page that its example shows.
 *
 * `Prefer: code=404` or `Prefer: example=ruleBased` choose the answer, as with the mock; `scenario` does so from outside.
 * With a document of your own, name the type of its operation ids: `createContractFetch<string>({ document })`.
 *
 * Where `STATSIG_CONTRACT_COVERAGE` names a folder, what is answered is recorded there, as `createRecorder` does.
 */
export function createContractFetch<Id extends string = OperationId>(
  options: ContractFetchOptions = {},
): ContractFetch<Id> {
  checkOptions('createContractFetch', options, ['document', 'onInvalid']);
  const { onInvalid = 'answer' } = options;
  if (onInvalid !== 'answer' && onInvalid !== 'throw') {
    throw new ContractError(`\`onInvalid\` is ${String(onInvalid)}. Allowed: 'answer', 'throw'.`);
  }
  const contract = contractOf(options.document);
  const state = createScenario(contract);
  const requests: SentRequest[] = [];
  const exchanges: Exchange[] = [];
  const records = environmentRecords();

  const answer = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    const sent = await readRequest(request);
    requests.push(sent);
    const outcome = outcomeFor(contract, state, sent, onInvalid);
    const reply = await deliver(outcome, request.signal);
    const { status, headers, body } = reply;
    exchanges.push({ request: sent, response: { status, headers, body } });
    const id = records && contract.checker.operationOf(sent);
    if (id !== undefined) records?.add(id, status);
    return toResponse(reply);
  };
  return Object.assign(answer, {
    requests,
    exchanges,
    // It takes any text; which ones there are is known to the caller.
    scenario: state.scenario as Scenario<Id>,
    calls(operationId: Id) {
      operationNamed(contract, operationId);
      return requests.filter((request) => contract.checker.operationOf(request) === operationId);
    },
    reset() {
      requests.length = 0;
      exchanges.length = 0;
      state.scenario.reset();
    },
  });
}

function outcomeFor(
  contract: Contract,
  state: ScenarioState,
  request: SentRequest,
  onInvalid: 'answer' | 'throw',
): Outcome {
  const id = contract.checker.operationOf(request);
  const delay = state.slowness(id);
  const refusal = refusalOf(contract, request);
  if (refusal) {
    if (onInvalid === 'throw' && refusal.response.status !== 401) {
      const title = `${request.method} ${request.path} breaks the spec`;
      throw new ContractError(`${title}:\n${listed(refusal.violations)}`, refusal.violations);
    }
    return { result: refusal.response, delay };
  }
  // A request for no operation is refused above.
  const operationId = id as string;
  const arranged = state.take(operationId);
  if (arranged) {
    return onPageOf(contract, operationId, request, { ...arranged, delay: arranged.delay + delay });
  }
  return { result: preferredAnswer(contract, operationId, request), delay };
}
