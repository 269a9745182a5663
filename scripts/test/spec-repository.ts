// A repository of its own with a small spec in it, for tests of commands that read both.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Ended, node, root } from './processes.ts';

/** The spec at first: one operation, with a body and an answer. */
export const SPEC = `openapi: 3.1.0
info: { title: Lamps, version: "1" }
servers: [{ url: https://lamps.example }]
paths:
  /console/v1/lamps/{id}:
    post:
      operationId: updateLamp
      tags: [Lamps]
      summary: Set a lamp
      parameters:
        - { name: id, in: path, required: true, schema: { type: string } }
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              properties:
                name: { type: string, maxLength: 20 }
                power: { type: integer }
      responses:
        "200":
          description: The lamp.
          content:
            application/json:
              schema: { $ref: schemas/Lamp.yaml }
`;
const LAMP = `type: object
required: [id]
properties:
  id: { type: string }
  color: { enum: [red, green] }
`;

/** A folder in which files are written and commands run. */
export interface Repository {
  folder: string;
  write: (file: string, text: string) => void;
  git: (...args: string[]) => string;
  commit: (message: string) => void;
  /** Runs one of the scripts with the folder as the current one. */
  run: (script: string, ...args: string[]) => Promise<Ended>;
  remove: () => void;
}

// No settings of the machine, and no repository around the temporary folder.
const ENV = {
  GIT_CONFIG_GLOBAL: path.join(root, 'does-not-exist'),
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CEILING_DIRECTORIES: tmpdir(),
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.com',
};

/** The spec in a folder; in a repository with one commit on the branch, when there is to be one. */
export function makeRepository(branch: string | undefined): Repository {
  const folder = mkdtempSync(path.join(tmpdir(), 'spec-repository-'));
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: folder, env: { ...process.env, ...ENV }, encoding: 'utf8' });
  const commit = (message: string): void => {
    git('add', '-A');
    git('commit', '-q', '-m', message);
  };
  write('spec/openapi.yaml', SPEC);
  write('spec/schemas/Lamp.yaml', LAMP);
  write('spec/redocly.yaml', 'rules: {}\n');
  if (branch !== undefined) {
    git('init', '-q', '-b', branch);
    commit('Lamps');
  }
  return {
    folder,
    write,
    git,
    commit,
    run: (script, ...args) => node([path.join(root, 'scripts', script), ...args], ENV, folder).ended,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
