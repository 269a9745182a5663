// @ts-check
// turbo without telemetry, for the scripts that a maintainer calls through pnpm.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { quiet } from './quiet.mjs';

const { status, error } = spawnSync('turbo', process.argv.slice(2), {
  env: { ...process.env, ...quiet },
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (error)
  console.error(
    `turbo could not be started (${error.message}). Run this through pnpm, such as \`pnpm build\`.`,
  );
process.exitCode = status ?? 1;
