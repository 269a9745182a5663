// `pnpm contract:update`: the only way to change the committed expectations.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import {
  type Gives,
  loadAllCases,
  type OperationCases,
  OWN_DOCUMENT,
  type Subject,
} from '@statsig-console/contract/suite';
import { draft } from './draft/draft.ts';
import { draftGives } from './draft/gives.ts';
import { writeCases } from './draft/write.ts';
import { givenMeaningOf, meaningOf } from './meaning.ts';
import { subjects } from './subjects.ts';

const PACKAGES = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../../packages');
const FOLDER = path.join(PACKAGES, 'contract/cases');
/** The most lines of what changed that are printed for an operation. */
const LINES = 12;

try {
  const { drafts, loose } = await draft(OWN_DOCUMENT);
  const files = new Map(
    drafts.map(({ tag, cases }) => [path.join(folderOf(tag), `${cases.operation}.json`), cases]),
  );
  const before = read();
  let changes = 0;
  for (const [file, cases] of files)
    changes += report(cases.operation, meaningOf(before.get(file)), meaningOf(cases));
  for (const [file, cases] of before)
    if (!files.has(file)) changes += report(cases.operation, meaningOf(cases), new Map());
  for (const [file] of before) if (!files.has(file)) rmSync(path.join(FOLDER, file));
  for (const [file, cases] of files) {
    mkdirSync(path.join(FOLDER, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(FOLDER, file), writeCases(cases));
  }
  const all = { ...loadAllCases(), operations: drafts.map(({ cases }) => cases) };
  for (const subject of subjects.filter(({ gives }) => gives !== undefined)) {
    const drafted = await draftGives(subject, all, OWN_DOCUMENT);
    changes += updateGives(subject, drafted);
  }
  for (const each of loose) console.log(`not held by anything: ${each}`);
  console.log(
    changes === 0
      ? `The expectations of ${files.size} operations are what they were.`
      : `${changes} expectations changed. Read the above, then commit packages/contract/cases, and test/contract/cases of the packages.`,
  );
} catch (error) {
  console.error(`pnpm contract:update: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

/** The folder of a tag. */
function folderOf(tag: string): string {
  return tag
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, '-')
    .replace(/-$/, '');
}

function read(): Map<string, OperationCases> {
  const names = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' });
  return new Map(
    names
      .filter((name) => name.includes(path.sep) && name.endsWith('.json'))
      .map((name) => [name, JSON.parse(readFileSync(path.join(FOLDER, name), 'utf8')) as OperationCases]),
  );
}

/** What a package gives its callers, where that is not what the API answers. */
function updateGives({ name }: Subject, drafted: Gives): number {
  const file = path.join(PACKAGES, name, 'test/contract/cases/gives.json');
  const committed = JSON.parse(readFileSync(file, 'utf8')) as Gives;
  const operations = [...new Set([...Object.keys(committed), ...Object.keys(drafted)])].sort();
  const changes = operations.map((operation) =>
    report(
      `${name}, ${operation}`,
      givenMeaningOf(committed[operation] ?? []),
      givenMeaningOf(drafted[operation] ?? []),
    ),
  );
  writeFileSync(file, writeCases(drafted));
  return changes.reduce((sum, each) => sum + each, 0);
}

/** Prints what changed in meaning; answers how much. */
function report(
  operation: string,
  old: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
): number {
  const lines = [
    ...[...now].filter(([key]) => !old.has(key)).map(([key, value]) => `+ ${key}${value}`),
    ...[...old].filter(([key]) => !now.has(key)).map(([key, value]) => `- ${key}${value}`),
    ...[...now]
      .filter(([key, value]) => old.has(key) && old.get(key) !== value)
      .map(([key, value]) => `~ ${key}${value}; it was${old.get(key)}`),
  ];
  if (lines.length === 0) return 0;
  console.log(old.size === 0 ? `${operation} is new.` : now.size === 0 ? `${operation} is gone.` : operation);
  if (old.size === 0 || now.size === 0) return lines.length;
  for (const line of lines.slice(0, LINES)) console.log(`  ${line}`);
  if (lines.length > LINES) console.log(`  and ${lines.length - LINES} more`);
  return lines.length;
}
