import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { casesFolder } from '../assets.ts';

/** What JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * A place in a call or an answer, such as `/body/groups/0/size`, `/query/limit` or `/path/id`; a JSON pointer.
 */
export type Pointer = string;

/**
 * One broken rule: the call it stands under with `is` in place of what is at `at`, or, without `is`, with nothing there.
 * A text or a list that is long is written `{ "$repeat": "x", "times": 101 }`.
 */
export interface Broken {
  readonly at: Pointer;
  readonly is?: Json;
  /** The rule that both judges name: a keyword of JSON Schema, or `undeclared`, which only our checker finds everywhere. */
  readonly breaks: string;
  /** Where they name it; `at` when absent. */
  readonly found?: Pointer;
  /** What the mock names instead; `passes` when it lets it pass. */
  readonly mock?: string;
}

/** A value, and what may and may not be changed in it. */
export interface Sample {
  readonly name: string;
  /** Name of the sample that this is, but for `set`. */
  readonly like?: string;
  readonly set?: Readonly<Record<Pointer, Json>>;
  /** Other values that are right at these places, each a case of its own. */
  readonly also?: Readonly<Record<Pointer, readonly Json[]>>;
  readonly broken?: readonly Broken[];
}

/** A valid call. */
export interface CallSample extends Sample {
  readonly path?: Readonly<Record<string, Json>>;
  readonly query?: Readonly<Record<string, Json>>;
  readonly body?: Json;
  readonly apiVersion?: string;
  readonly respectReviewSettings?: boolean;
  /** Path and query as they leave, percent-encoded. The body leaves as it is given. */
  readonly sends: string;
}

/** A call that is refused before anything is sent. */
export interface RefusedCall {
  readonly at: Pointer;
  /** Absent where nothing is given. */
  readonly is?: Json;
  /** The argument that the error names. */
  readonly argument: string;
}

/** A success that the API documents. */
export interface AnswerSample extends Sample {
  /** Name of the example of the spec; absent for a value that no example shows. */
  readonly example?: string;
  readonly body?: Json;
}

/** Everything that is expected of an operation. */
export interface OperationCases {
  readonly operation: string;
  /** Method and path template. */
  readonly request: string;
  /** Of the operation in the document from which these cases were drafted. See `stale`. */
  readonly digest: string;
  /** What the answer of a success is when it is not JSON. */
  readonly accept?: string;
  readonly calls: readonly CallSample[];
  readonly refused: readonly RefusedCall[];
  /** Successes by status. */
  readonly answers: Readonly<Record<string, readonly AnswerSample[]>>;
  /** Errors by status, where a schema of theirs is met for the first time; `rules` are all that they are for. */
  readonly errorAnswers?: Readonly<Record<string, readonly AnswerSample[]>>;
  /** The statuses of documented errors; `default` stands for every other. What they look like is in `errors.json`. */
  readonly errors: readonly string[];
}

/** What an error answer is thrown as; the same for every operation. */
export interface ErrorCases {
  /** Documented errors by status; those of 5xx are documented as `default`. */
  readonly documented: readonly {
    readonly status: number;
    readonly documentedAs: string;
    readonly error: string;
    readonly body: Json;
    readonly retryAfterMs?: number;
  }[];
  /** `Retry-After` in its forms, and what a 429 with it makes of it. */
  readonly retryAfter: readonly { readonly header: string; readonly retryAfterMs?: number }[];
  /** Answers that are not what the API documents. */
  readonly garbage: readonly {
    readonly name: string;
    readonly status: number;
    readonly type: string;
    /** The text of the answer; absent when the connection ends before it does. */
    readonly text?: string;
    readonly error: string;
    readonly excerpt?: string;
  }[];
}

/** A page of a list, as it is answered. */
export interface PagingAnswer {
  /** How many items it has, each another one. */
  readonly items?: number;
  readonly pagination?: Json;
  /** In place of a page. */
  readonly body?: Json;
  /** Default 200. */
  readonly status?: number;
  /** Another answer once more, by its number from 0. */
  readonly again?: number;
}

/** What comes of going through a list; the same for every list. */
export interface PagingCase {
  readonly name: string;
  /** Where to begin, and how many items a page may have. */
  readonly query?: { readonly page?: number; readonly limit?: number };
  readonly answers: readonly PagingAnswer[];
  /** The pages that are asked for. */
  readonly asks: readonly number[];
  /** The same where an operation has no limit. */
  readonly withoutLimit?: readonly number[];
  /** The error that it ends with. */
  readonly error?: string;
}

/** All committed expectations. */
export interface Cases {
  readonly operations: readonly OperationCases[];
  readonly errors: ErrorCases;
  readonly paging: readonly PagingCase[];
}

/**
 * Reads the committed expectations of this package, or of another folder.
 *
 * @throws Error naming the file that cannot be read
 */
export function loadAllCases(folder: string = casesFolder): Cases {
  const operations = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.includes(path.sep) && file.endsWith('.json'))
    .sort()
    .map((file) => read<OperationCases>(path.join(folder, file)))
    .sort((a, b) => (a.operation < b.operation ? -1 : 1));
  return {
    operations,
    errors: read<ErrorCases>(path.join(folder, 'errors.json')),
    paging: read<PagingCase[]>(path.join(folder, 'paging.json')),
  };
}

function read<T>(file: string): T {
  const text = readFileSync(file, 'utf8');
  try {
    // Files that are committed and reviewed; a test holds them to their form.
    return JSON.parse(text) as T;
  } catch (error) {
    // Its message has no line, and may repeat the whole text.
    const reason = error instanceof SyntaxError ? 'This is no JSON.' : String(error);
    throw new Error(`${file}, line ${brokenLine(text)}: ${reason} Mend it, or run: pnpm contract:update`);
  }
}

/** The line in which a text stops being JSON: the first that no text which goes on could have. */
function brokenLine(text: string): number {
  const lines = text.split('\n');
  let [good, bad] = [0, lines.length];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (isBeginning(lines.slice(0, middle).join('\n'))) good = middle;
    else bad = middle;
  }
  return bad;
}

/** Whether a text may go on to be JSON. JSON.parse says where it stopped, or that it came to the end. */
function isBeginning(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const message = String(error);
    return /Unexpected end|Unterminated/.test(message) || message.includes(`position ${text.length}`);
  }
}
