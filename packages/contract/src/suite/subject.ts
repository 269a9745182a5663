import type { Broken, Json, Pointer } from './format.ts';
import type { Given } from './given.ts';

/** What a package is asked to call an operation with. A case may hold what no typed caller can pass. */
export interface CallArguments {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly apiVersion?: string;
  readonly respectReviewSettings?: boolean;
}

/** What a package sends with. Each request is judged alone: no rate gate, and no repetitions where `retry` is absent. */
export interface SubjectTransport {
  readonly apiKey: string;
  readonly baseUrl: string;
  readonly fetch: (request: Request) => Promise<Response>;
  /** How often and how soon what failed is sent again, in the client's words. */
  readonly retry?: { readonly retries: number; readonly baseDelay: number; readonly maxDelay: number };
}

/** A list as a package goes through it, in the ways that it has. */
export interface List extends Partial<AsyncIterable<unknown>> {
  /** Every item, or none when something goes wrong. */
  all?(): Promise<readonly unknown[]>;
  pages?(): AsyncIterable<{ readonly items: readonly unknown[]; readonly pageNumber: number }>;
  toArray?(options: { limit: number }): Promise<readonly unknown[]>;
  /** Where it can be awaited: for its first page. */
  then?: unknown;
}

/** A package as the suite sees it. */
export interface Subject {
  readonly name: string;
  /** How it calls each operation that it can send, through its public API. */
  readonly operations: Readonly<
    Record<string, (args: CallArguments, transport: SubjectTransport) => Promise<unknown>>
  >;
  /** How it goes through the list of an operation; undefined for one that it does not go through. */
  readonly list?: (operation: string, args: CallArguments, transport: SubjectTransport) => List | undefined;
  /** What a caller gets: the `body` of the answer, or the `data` inside its envelope. Default `body`. */
  readonly answers?: 'body' | 'data';
  /** What the package calls the body in its errors. Default `body`. */
  readonly bodyArgument?: string;
  /**
   * How errors that the API answers come: thrown, or returned beside the data. Such a package has no classes for them, and
   * its subject throws a {@link ReturnedError}. Default `thrown`.
   */
  readonly errors?: 'thrown' | 'returned';
  /** What it does of its own accord. */
  readonly ways?: Ways;
  /** What its callers get of an operation in a check, where that is not what the API answered. Committed, as the cases are. */
  readonly gives?: (operation: string, check: string) => Given | undefined;
  /** For drafting: hears what a caller got where it is not what the API answered. Then nothing of it counts as wrong. */
  readonly differs?: (operation: string, check: string, came: Given) => void;
}

/** Where a package does more than to send what it is given and to answer what came; each a decision, written down by hand. */
export interface Ways {
  /** What its lists send where the call does not say. */
  readonly pages?: Readonly<Record<string, string>>;
  /** The same of single operations. */
  readonly pagesOf?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Places that it checks by itself, some rules or all of them: what is wrong there must not leave. */
  readonly checks?: readonly {
    readonly at: Pointer;
    readonly breaks?: readonly string[];
    readonly but?: readonly string[];
  }[];
  /** Values that the API takes and it refuses. */
  readonly refuses?: readonly { readonly at: Pointer; readonly is: Json; readonly but?: readonly string[] }[];
  /** Operations for which it sends an empty body where none is given. */
  readonly emptyBodies?: readonly string[];
  /** Operations whose list it answers as its first member. */
  readonly first?: readonly string[];
  /** By operation, names of documented answers that it takes for none. */
  readonly formless?: Readonly<Record<string, readonly string[]>>;
  /** By operation, places for which it has no argument: what a call has there does not leave. */
  readonly lacks?: Readonly<Record<string, readonly Pointer[]>>;
  /** Operations whose body it makes of several arguments, so that none can be given that is no body. */
  readonly makesBody?: readonly string[];
  /** By operation and place, what its errors name: an argument, such as `from`, or a property of one, such as `source.type`. */
  readonly names?: Readonly<Record<string, Readonly<Record<Pointer, string>>>>;
  /** By operation, names of the calls that it takes, where it refuses others by rules that the document does not know. */
  readonly takes?: Readonly<Record<string, readonly string[]>>;
}

/** An error answer that a package returns instead of throwing it. */
export class ReturnedError extends Error {
  override readonly name = 'ReturnedError';
  readonly status: number;
  readonly body: unknown;

  constructor(status: number, body: unknown) {
    super(`answered ${status}: ${JSON.stringify(body)}`);
    this.status = status;
    this.body = body;
  }
}

/** What a caller of a subject gets of an answer; undefined when it is not what the operation has to answer. */
export function returned(subject: Subject, operation: string, body: Json | undefined): unknown {
  if (subject.answers !== 'data' || typeof body !== 'object' || body === null || !('data' in body))
    return body;
  // Without a message it is an envelope only when nothing else is in it.
  const isEnvelope =
    'message' in body || Object.keys(body).every((key) => ['data', 'pagination'].includes(key));
  if (!isEnvelope) return body;
  const data = body['data'];
  return subject.ways?.first?.includes(operation) && Array.isArray(data) ? data[0] : data;
}

/** Whether a package checks a rule by itself. */
export function checksItself(subject: Subject, operation: string, { at, breaks }: Broken): boolean {
  return (subject.ways?.checks ?? []).some(
    (own) =>
      `${at}/`.startsWith(`${own.at}/`) &&
      (own.breaks?.includes(breaks) ?? true) &&
      !own.but?.includes(operation),
  );
}

/** Whether a package has an argument for a place. */
export function canSay(subject: Subject, operation: string, at: Pointer): boolean {
  const { lacks, makesBody } = subject.ways ?? {};
  if (at === '/body') return !makesBody?.includes(operation);
  return !(lacks?.[operation] ?? []).some((place) => `${at}/`.startsWith(`${place}/`));
}

/** Whether a package takes a call. */
export function takes(subject: Subject, operation: string, call: string): boolean {
  return subject.ways?.takes?.[operation]?.includes(call) ?? true;
}

/** Name of the argument at a place, as a subject calls it. */
export function argumentName(subject: Subject, argument: string): string {
  return argument === 'body' ? (subject.bodyArgument ?? 'body') : argument;
}

/** The property of a body that a place is, the way errors name it. */
export function propertyName(at: Pointer): string {
  return at.split('/').slice(2).join('.');
}
