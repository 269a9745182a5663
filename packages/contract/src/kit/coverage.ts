import type { OpenApiDocument } from '../document.ts';
import { contractOf, operationNamed } from './contract.ts';
import { ContractError } from './contract-error.ts';
import { suggestion } from './suggestion.ts';

/** The statuses that each operation was answered with, by `operationId`. */
export type Answered = ReadonlyMap<string, ReadonlySet<number>>;

/** An operation and how it was answered. */
export interface OperationCoverage {
  readonly operationId: string;
  /** What it was answered with, in ascending order. */
  readonly statuses: readonly number[];
}

/** The operations of one area of the API. */
export interface TagCoverage {
  readonly tag: string;
  readonly covered: readonly OperationCoverage[];
  /** Those that were never answered with success. They may have been answered with errors. */
  readonly uncovered: readonly OperationCoverage[];
}

/** Which operations were called. It can be written as JSON. */
export interface Coverage {
  readonly total: number;
  /** How many were answered with success. */
  readonly covered: number;
  /** 0 to 100, rounded down to a tenth. */
  readonly percent: number;
  /** In the order of the document. */
  readonly tags: readonly TagCoverage[];
}

/** What coverage is held against. */
export interface CoverageOptions {
  /** A bundled OpenAPI 3.1 document. Default: the spec of this toolkit. */
  document?: OpenApiDocument | undefined;
  /** Only these operations, such as `getGate`, besides those of `tags`. Default: all. */
  operations?: readonly string[] | undefined;
  /** Only the operations of these tags, such as `Gates`, besides `operations`. Default: all. */
  tags?: readonly string[] | undefined;
}

/**
 * Holds what was answered to what the document has.
 *
 * @throws ContractError for an operation or a tag that there is not
 */
export function coverageOf(answered: Answered, options: CoverageOptions = {}): Coverage {
  const byTag = group(answered, options.document);
  const counts = counted(options, [...byTag.keys()]);
  const tags = [...byTag]
    .map(([tag, operations]) => [tag, operations.filter((each) => counts(each, tag))] as const)
    .filter(([, operations]) => operations.length > 0)
    .map(([tag, operations]) => ({
      tag,
      covered: operations.filter(isCovered),
      uncovered: operations.filter((operation) => !isCovered(operation)),
    }));
  const total = sum(tags.map((tag) => tag.covered.length + tag.uncovered.length));
  const covered = sum(tags.map((tag) => tag.covered.length));
  const percent = total === 0 ? 0 : Math.floor((covered / total) * 1_000) / 10;
  return { total, covered, percent, tags };
}

/** Which operations count. */
function counted(
  { document, operations, tags }: CoverageOptions,
  known: readonly string[],
): (operation: OperationCoverage, tag: string) => boolean {
  const contract = contractOf(document);
  for (const operationId of operations ?? []) operationNamed(contract, operationId);
  for (const tag of tags ?? []) {
    if (!known.includes(tag))
      throw new ContractError(`There is no tag \`${tag}\`. ${suggestion(tag, known)}`);
  }
  if (!operations && !tags) return () => true;
  return ({ operationId }, tag) => operations?.includes(operationId) || tags?.includes(tag) || false;
}

/** The operations of a document by their first tag. */
function group(answered: Answered, document: OpenApiDocument | undefined): Map<string, OperationCoverage[]> {
  const byTag = new Map<string, OperationCoverage[]>();
  for (const { operation } of contractOf(document).operations.values()) {
    const tag = operation.tags?.[0] ?? 'Other';
    const statuses = [...(answered.get(operation.operationId) ?? [])].sort((a, b) => a - b);
    byTag.set(tag, [...(byTag.get(tag) ?? []), { operationId: operation.operationId, statuses }]);
  }
  return byTag;
}

/** For people: every tag with its operations, and the sum. */
export function formatCoverage({ total, covered, percent, tags }: Coverage): string {
  const width = Math.max(3, ...tags.map(({ tag }) => tag.length));
  const lines = tags.flatMap((tag) => {
    const of = `${tag.covered.length}/${tag.covered.length + tag.uncovered.length}`;
    return [
      `${tag.tag.padEnd(width)}  ${of.padStart(5)}`,
      ...(tag.covered.length > 0 ? [`  covered    ${names(tag.covered)}`] : []),
      ...(tag.uncovered.length > 0 ? [`  uncovered  ${names(tag.uncovered)}`] : []),
    ];
  });
  return [...lines, `${covered} of ${total} operations covered, ${percent} %`].join('\n');
}

/**
 * @param threshold percent, 0 to 100
 * @throws ContractError when less is covered
 */
export function assertCoverage(coverage: Coverage, threshold: number): void {
  if (!(threshold >= 0 && threshold <= 100)) {
    throw new ContractError(`The threshold is ${threshold}. Allowed: percent from 0 to 100.`);
  }
  if ((coverage.covered / Math.max(coverage.total, 1)) * 100 >= threshold) return;
  throw new ContractError(
    `${coverage.percent} % of the operations are covered, ${coverage.covered} of ${coverage.total}; the threshold is ${threshold} %.`,
  );
}

function isCovered({ statuses }: OperationCoverage): boolean {
  return statuses.some((status) => status >= 200 && status < 300);
}

function names(operations: readonly OperationCoverage[]): string {
  return operations
    .map((operation) => {
      const errors = isCovered(operation) || operation.statuses.length === 0;
      return errors
        ? operation.operationId
        : `${operation.operationId} (only ${operation.statuses.join(', ')})`;
    })
    .join(', ');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
