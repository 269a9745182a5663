// `pnpm contract`: the suite, its matrix, and the report as files.
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { formatReport, type Report } from '@statsig-console/contract/suite';
import { runSuite, writeReport } from './run.ts';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../..');

const USAGE = `pnpm contract [options]
  --operation ID   only this operation; may be repeated
  --package NAME   only this package; may be repeated
  --seed N         for generated bodies; default: another each day
  --runs N         generated bodies for an operation; default 10
  --out FOLDER     where contract.json and contract.html go; default contract-report
  --without-http   leaves the real Prism process out`;

export async function main(args: string[]): Promise<number> {
  let values: ReturnType<typeof parse>;
  try {
    values = parse(args);
  } catch (error) {
    console.error(`pnpm contract: ${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return 2;
  }
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  try {
    const report = await runSuite(values);
    const { html } = writeReport(report, path.resolve(root, values.out));
    printProblems(report);
    console.log(formatReport(report));
    console.log(`Request and answer behind each cell: ${path.relative(process.cwd(), html)}`);
    return report.subjects.some(({ failed }) => failed > 0) ? 1 : 0;
  } catch (error) {
    console.error(`pnpm contract: ${error instanceof Error ? error.message : String(error)}`);
    return 2;
  }
}

function parse(args: string[]) {
  const { values } = parseArgs({
    // pnpm passes the separator on.
    args: args.filter((arg) => arg !== '--'),
    options: {
      operation: { type: 'string', multiple: true, default: [] },
      package: { type: 'string', multiple: true, default: [] },
      seed: { type: 'string' },
      runs: { type: 'string', default: '10' },
      out: { type: 'string', default: 'contract-report' },
      'without-http': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  return {
    operations: values.operation,
    packages: values.package,
    seed: whole('--seed', values.seed ?? String(Math.floor(Date.now() / 86_400_000))),
    runs: whole('--runs', values.runs),
    out: values.out,
    overHttp: !values['without-http'],
    help: values.help,
  };
}

function whole(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 0)
    throw new Error(`${name} is ${text}. Allowed: a whole number from 0.`);
  return value;
}

/** The most that is printed of what failed; the page has all. */
const PRINTED = 20;

function printProblems({ cells }: Report): void {
  const problems = cells.flatMap(({ subject, operation, cells: own }) =>
    Object.entries(own).flatMap(([column, { shown }]) =>
      shown.flatMap(({ name, problem }) =>
        problem === undefined
          ? []
          : [`${subject} ${operation}, ${column}: ${name}\n  ${problem.replaceAll('\n', '\n  ')}`],
      ),
    ),
  );
  for (const problem of problems.slice(0, PRINTED)) console.error(`${problem}\n`);
  if (problems.length > PRINTED) console.error(`and ${problems.length - PRINTED} more; the page has them.\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await main(process.argv.slice(2));
