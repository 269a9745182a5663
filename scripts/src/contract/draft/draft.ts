// Drafts the expectations of every operation of a document.
import { createChecker, type OpenApiDocument } from '@statsig-console/contract';
import {
  createInProcessPrism,
  createValidators,
  digests,
  type OperationCases,
} from '@statsig-console/contract/suite';
import { describeOperations } from './describe.ts';
import { draftOperation } from './operation.ts';
import { sampler } from './sample.ts';
import { reader } from './schema.ts';

export interface Drafted {
  readonly tag: string;
  readonly cases: OperationCases;
}

/** @returns the drafts, and what could not be drafted */
export async function draft(document: OpenApiDocument): Promise<{ drafts: Drafted[]; loose: string[] }> {
  const read = reader(document);
  const validate = createValidators(document.components?.schemas ?? {}, { coerce: false });
  const isValid = (schema: Parameters<typeof validate>[0], value: unknown): boolean =>
    validate(schema)(value).length === 0;
  const loose: string[] = [];
  const drafting = {
    read,
    sample: sampler(document, read, isValid),
    isValid,
    loose,
    document,
    checker: createChecker(document),
    prism: await createInProcessPrism(document),
    digests: digests(document),
    knownInAnswers: new Set<string>(),
  };
  const drafts: Drafted[] = [];
  const operations = describeOperations(document).sort((a, b) => (a.operationId < b.operationId ? -1 : 1));
  for (const operation of operations) {
    const own: string[] = [];
    drafts.push({ tag: operation.tag, cases: await draftOperation(operation, { ...drafting, loose: own }) });
    loose.push(...own.map((each) => `${operation.operationId}: ${each}`));
  }
  return { drafts, loose };
}
