/** The statuses that operations were answered with, kept in memory and, where there is a folder, in a file. */
export interface Records {
  /** By `operationId`. */
  readonly answered: ReadonlyMap<string, ReadonlySet<number>>;
  /** Adds an answer. One that is there already changes nothing. */
  add(operationId: string, status: number): void;
}

/** Starts every file of records, so that other files are left alone. */
export const PREFIX = 'operations-';

/** Whether a file has a name that only {@link recordsIn} gives, so that nothing of anybody else is deleted. */
export function isOwn(name: string): boolean {
  return /^operations-\d+-[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}\.json$/.test(name);
}

/** Those of the environment by folder: one file for all that a process makes. */
const shared = new Map<string, Records>();

/** Keeps records, in a file of its own in the folder if there is one. */
export function recordsIn(directory: string | undefined): Records {
  const answered = new Map<string, Set<number>>();
  const write = directory === undefined || directory === '' ? undefined : writerIn(directory);
  return {
    answered,
    add(operationId, status) {
      if (answered.get(operationId)?.has(status)) return;
      answered.set(operationId, new Set([...(answered.get(operationId) ?? []), status]));
      // At once, because a worker may be ended without notice. It happens once an operation and status.
      write?.(answered);
    },
  };
}

/** The records of the folder that `STATSIG_CONTRACT_COVERAGE` names; undefined without it, and in a browser. */
export function environmentRecords(): Records | undefined {
  const directory = node()?.env['STATSIG_CONTRACT_COVERAGE'];
  if (!directory) return undefined;
  const records = shared.get(directory) ?? recordsIn(directory);
  shared.set(directory, records);
  return records;
}

/** The process of Node; undefined in a browser, where the handlers of MSW run as well. */
function node(): NodeJS.Process | undefined {
  // The types say that it is there, which it is not in a browser; some bundlers put something there that knows no modules.
  const { process } = globalThis as { process?: Partial<NodeJS.Process> };
  return process?.env && process.getBuiltinModule ? globalThis.process : undefined;
}

/** Writes a file in a folder, again and again. Whoever reads finds it as it was or as it is, never half of it. */
function writerIn(directory: string): (answered: Records['answered']) => void {
  const { process } = globalThis;
  // No imports: a bundle for a browser would look for these.
  const { mkdirSync, renameSync, writeFileSync } = process.getBuiltinModule('node:fs');
  const path = process.getBuiltinModule('node:path');
  const file = path.join(directory, `${PREFIX}${process.pid}-${globalThis.crypto.randomUUID()}.json`);
  return (answered) => {
    const record = Object.fromEntries([...answered].map(([id, statuses]) => [id, [...statuses]]));
    mkdirSync(directory, { recursive: true });
    writeFileSync(`${file}.tmp`, JSON.stringify(record));
    renameSync(`${file}.tmp`, file);
  };
}
