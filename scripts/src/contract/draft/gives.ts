// What a package gives its callers, where that is not what the API answered: every check is run, and what came is written down.
import type { OpenApiDocument } from '@statsig-console/contract';
import {
  type Cases,
  createSuite,
  type Given,
  type Gives,
  runChecks,
  type Subject,
} from '@statsig-console/contract/suite';

/** @throws Error naming a check that fails for another reason than what came back */
export async function draftGives(
  { gives: _committed, ...subject }: Subject,
  cases: Cases,
  document: OpenApiDocument,
): Promise<Gives> {
  const suite = await createSuite(cases, document, { runs: 0 });
  const drafted: Record<string, Gives[string]> = {};
  for (const operation of Object.keys(subject.operations).sort()) {
    const given = new Map<string, { in: string[]; is: Given }>();
    const differs = (_operation: string, check: string, is: Given): void => {
      const text = JSON.stringify(is);
      const entry = given.get(text) ?? { in: [], is };
      given.set(text, { ...entry, in: [...entry.in, check] });
    };
    const outcomes = await runChecks(suite.checks(operation, { ...subject, differs }));
    const failed = outcomes.find(({ problem }) => problem !== undefined);
    if (failed)
      throw new Error(
        `${subject.name} fails in ${operation}, ${failed.column}, ${failed.name}: ${failed.problem}\nMend it, then run this again.`,
      );
    if (given.size > 0) drafted[operation] = [...given.values()];
  }
  return drafted;
}
