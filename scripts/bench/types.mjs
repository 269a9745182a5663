// @ts-check
// What the types cost a compiler: `pnpm bench types`. Each case is one program, compiled alone. Needs `pnpm build`.
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from './support/compile.mjs';
import { programs } from './support/programs.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const generated = path.join(root, 'packages/client/src/generated/schema.gen.ts');
// In a package that depends on the others, so that imports resolve as they do for users.
const folder = path.join(root, 'scripts/.bench');
const ROUNDS = 5;

try {
  mkdirSync(folder, { recursive: true });
  const kilobytes = Math.round(statSync(generated).size / 1000);
  console.log(`${path.relative(root, generated)}: ${kilobytes} kB\n`);
  console.log('fastest of 5 compiles                     time   ratio    check   instantiations     types');
  const warmUp = path.join(folder, 'warm-up.ts');
  writeFileSync(warmUp, 'export {};\n');
  compile(warmUp);
  let base = 0;
  for (const [index, [title, text]] of Object.entries(programs).entries()) {
    const file = path.join(folder, `case-${index}.ts`);
    writeFileSync(file, text);
    const runs = Array.from({ length: ROUNDS }, () => compile(file));
    const milliseconds = Math.min(...runs.map((run) => run.milliseconds));
    base ||= milliseconds;
    const check = Math.min(...runs.map((run) => run.checkMilliseconds));
    const { instantiations = 0, types = 0 } = runs[0] ?? {};
    const columns = [
      title.padEnd(40),
      `${milliseconds.toFixed(0)} ms`.padStart(7),
      (milliseconds / base).toFixed(2).padStart(7),
      `${check.toFixed(0)} ms`.padStart(8),
      instantiations.toLocaleString('en').padStart(16),
      types.toLocaleString('en').padStart(9),
    ];
    console.log(columns.join(' '));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
