import type { CallResult, components, OperationId, ResponseOf } from '@statsig-console/client';

/** A review that a change waits for. */
export type Review = components['schemas']['ActiveReview'];

/** The data of an answer, and the answer. */
export interface ApiResponse<Data, Id extends OperationId = OperationId> {
  /** What awaiting the method gives. */
  readonly data: Data;
  /** The parsed body as it came, `message` included. */
  readonly envelope: ResponseOf<Id>;
  /**
   * The review that is open on the entity, where the answer has one. With `respectReviewSettings`, a change that needs a
   * review waits in it and is not applied.
   */
  readonly review: Review | undefined;
  /**
   * Whether a change was applied. True without `respectReviewSettings`: reviews are bypassed. With it, false when the answer has
   * an open review, since the change then most likely waits in it; undefined when it has none, for the API does not document
   * what an answer looks like when a review is opened. Of a read it says nothing.
   */
  readonly applied: boolean | undefined;
  /** The answer. Its body has been read. */
  readonly response: Response;
  /** `x-request-id` of the answer; undefined when it has none. */
  readonly requestId: string | undefined;
}

/**
 * A promise of what a method answers, without its envelope. The request leaves whether it is awaited or not.
 *
 * @example
 * const gate = await statsig.gates.get('new_checkout');
 * const { response, requestId } = await statsig.gates.get('new_checkout').withResponse();
 */
export class ApiPromise<Data, Id extends OperationId = OperationId> implements Promise<Data> {
  readonly [Symbol.toStringTag] = 'ApiPromise';
  readonly #result: Promise<CallResult<ResponseOf<Id>>>;
  /** Read once: what an answer that cannot be read throws is reported. */
  readonly #data: Promise<Data>;

  /** @internal */
  constructor(
    result: Promise<CallResult<ResponseOf<Id>>>,
    read: (result: CallResult<ResponseOf<Id>>) => Data | Promise<Data>,
  ) {
    this.#result = result;
    this.#data = result.then(read);
  }

  /** The data with the answer that it came in. */
  async withResponse(): Promise<ApiResponse<Data, Id>> {
    // Both at once: a rejection that nobody waits for yet would end a process.
    const [data, result] = await Promise.all([this.#data, this.#result]);
    const { data: envelope, response, requestId, respectReviewSettings } = result;
    const review = reviewIn(envelope);
    // With a review it is false, and without one undefined.
    const applied = !respectReviewSettings || (review && false);
    return { data, envelope, response, requestId, review, applied };
  }

  // biome-ignore lint/suspicious/noThenProperty: it is a promise, with one method more.
  then<A = Data, B = never>(
    onFulfilled?: ((data: Data) => A | PromiseLike<A>) | null,
    onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#data.then(onFulfilled, onRejected);
  }

  catch<B = never>(onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<Data | B> {
    return this.#data.catch(onRejected);
  }

  finally(onFinally?: (() => void) | null): Promise<Data> {
    return this.#data.finally(onFinally);
  }
}

function reviewIn(envelope: unknown): Review | undefined {
  // Whatever came, what is not there is undefined. Entities have it with the type that the API documents, or null.
  const review = (envelope as { data?: { activeReview?: Review } } | null)?.data?.activeReview;
  return review?.reviewID ? review : undefined;
}
