import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { OpenApiDocument } from '../document.ts';
import { contractOf } from './contract.ts';
import { ContractError } from './contract-error.ts';
import { type Coverage, type CoverageOptions, coverageOf } from './coverage.ts';
import { checkOptions } from './options.ts';
import { isOwn, PREFIX, recordsIn } from './records.ts';

/** Options of {@link createRecorder}. */
export interface RecorderOptions {
  /** Sends the requests. Default: the platform's `fetch`. */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
  /**
   * Folder to keep the records in, one file a recorder, so that several processes and workers can share it. Default: the one
   * that `STATSIG_CONTRACT_COVERAGE` names; without either, nothing is written.
   */
  directory?: string | undefined;
  /** A bundled OpenAPI 3.1 document. Default: the spec of this toolkit. */
  document?: OpenApiDocument | undefined;
}

/** An answer, as far as coverage is concerned. */
export interface AnsweredRequest {
  readonly method: string;
  /** Path as it stands in the URL, without the query. */
  readonly path: string;
  readonly status: number;
}

/** A `fetch` that records which operations were answered, and how. */
export interface Recorder {
  (input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** Records what went another way than over this `fetch`. */
  record(answered: AnsweredRequest): void;
  /** What this recorder saw. */
  coverage(options?: Pick<CoverageOptions, 'operations' | 'tags'>): Coverage;
}

/** Makes a recorder. Nothing of requests and answers is kept but the operation and the status. */
export function createRecorder(options: RecorderOptions = {}): Recorder {
  checkOptions('createRecorder', options, ['fetch', 'directory', 'document']);
  const send = options.fetch ?? ((request: Request) => globalThis.fetch(request));
  const directory = options.directory ?? process.env['STATSIG_CONTRACT_COVERAGE'];
  const { checker } = contractOf(options.document);
  const { answered, add } = recordsIn(directory);

  const record = ({ method, path: pathname, status }: AnsweredRequest): void => {
    const id = checker.operationOf({ method, path: pathname });
    if (id !== undefined) add(id, status);
  };
  const recording = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    const { method, url } = request;
    const response = await send(request);
    record({ method, path: new URL(url).pathname, status: response.status });
    return response;
  };
  const coverage: Recorder['coverage'] = (of = {}) => {
    checkOptions('coverage', of, ['operations', 'tags']);
    return coverageOf(answered, { ...of, document: options.document });
  };
  return Object.assign(recording, { record, coverage });
}

/**
 * Puts together what all recorders wrote into a folder.
 *
 * @throws ContractError when there is nothing, a file is no record, or there is no such operation or tag
 */
export function readCoverage(directory: string, options: CoverageOptions = {}): Coverage {
  checkOptions('readCoverage', options, ['document', 'operations', 'tags']);
  const files = list(directory).filter((name) => name.startsWith(PREFIX) && name.endsWith('.json'));
  if (files.length === 0) {
    throw new ContractError(
      `There are no records in ${directory}: no answer was given by a mock that records there (\`statsig-contract mock --coverage\`), by \`createContractFetch\`, the fixtures or the MSW handlers where STATSIG_CONTRACT_COVERAGE names the folder, or through a \`createRecorder\` that has it as \`directory\`.`,
    );
  }
  const answered = new Map<string, Set<number>>();
  for (const file of files) {
    for (const [id, statuses] of read(path.join(directory, file))) {
      answered.set(id, new Set([...(answered.get(id) ?? []), ...statuses]));
    }
  }
  return coverageOf(answered, options);
}

/** Deletes what recorders wrote into a folder, so that a run starts anew. Other files stay. */
export function clearCoverage(directory: string): void {
  if (!existsSync(directory)) return;
  for (const file of list(directory).filter(isOwn)) rmSync(path.join(directory, file), { force: true });
}

function list(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch (error) {
    throw new ContractError(
      `The folder ${directory} cannot be read: ${error instanceof Error ? error.message : error}`,
    );
  }
}

function read(file: string): [string, number[]][] {
  try {
    const record: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof record === 'object' && record !== null) {
      const entries = Object.entries(record);
      if (entries.every((entry): entry is [string, number[]] => isStatuses(entry[1]))) return entries;
    }
  } catch {
    // Said below.
  }
  throw new ContractError(
    `${file} is no record of operations. Delete it, or move it elsewhere if it is a file of yours, and run the tests again.`,
  );
}

function isStatuses(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((status) => Number.isInteger(status));
}
