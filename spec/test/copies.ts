// Copies of the spec's folder in a temporary place, to build after something in them was spoilt.
import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const spec = fileURLToPath(new URL('..', import.meta.url));
const LEFT_OUT = ['node_modules', 'dist', 'test', 'test-results', '.turbo'];
/** The lines of openapi.yaml that a small copy does not have. */
const OTHER_PATHS = /^ {2}\/console\/v1\/(?!layers\b|segments\b).*\n/gm;

export class Copy {
  readonly #top = mkdtempSync(path.join(tmpdir(), 'statsig-spec-'));
  readonly root: string = path.join(this.#top, 'spec');

  /** @param whole  false leaves the paths of layers and segments, and what they lead to, which builds in a third of the time */
  constructor({ whole }: { whole: boolean }) {
    const files = whole ? undefined : smallSources();
    cpSync(spec, this.root, {
      recursive: true,
      filter: (source) => {
        const name = path.relative(spec, source);
        const isPart = /^(paths|schemas|parameters|responses|examples)[/\\].*\.yaml$/.test(name);
        return !LEFT_OUT.includes(name) && !(files && isPart && !files.has(name));
      },
    });
    if (files) this.write('openapi.yaml', this.read('openapi.yaml').replace(OTHER_PATHS, ''));
    cpSync(path.join(spec, '..', 'tsconfig.base.json'), path.join(this.#top, 'tsconfig.base.json'));
    symlinkSync(path.join(spec, 'node_modules'), path.join(this.root, 'node_modules'));
  }

  read(file: string): string {
    return readFileSync(path.join(this.root, file), 'utf8');
  }

  write(file: string, text: string): void {
    mkdirSync(path.dirname(path.join(this.root, file)), { recursive: true });
    writeFileSync(path.join(this.root, file), text);
  }

  /** Replaces a text that has to be there, and answers where it was. */
  replace(file: string, from: string, to: string): string {
    const place = this.find(file, from);
    this.write(
      file,
      this.read(file).replace(from, () => to),
    );
    return place;
  }

  /** Where a text is that has to be there, as the messages put it: `spec/file:line:column`. */
  find(file: string, wanted: string): string {
    const text = this.read(file);
    const before = text.split(wanted, 1)[0] ?? text;
    if (before === text) throw new Error(`${file} does not contain ${wanted}`);
    const lines = before.split('\n');
    return `spec/${file}:${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
  }

  has(file: string): boolean {
    return existsSync(path.join(this.root, file));
  }

  remove(): void {
    rmSync(this.#top, { recursive: true, force: true });
  }
}

/** The sources that layers and segments lead to, relative to the spec's folder. */
function smallSources(): Set<string> {
  const files = new Set<string>();
  const follow = (folder: string, text: string): void => {
    for (const [reference] of text.matchAll(/[\w./-]+\.yaml/g)) {
      const file = path.join(folder, reference);
      if (files.has(file)) continue;
      files.add(file);
      follow(path.dirname(file), readFileSync(path.join(spec, file), 'utf8'));
    }
  };
  follow('', readFileSync(path.join(spec, 'openapi.yaml'), 'utf8').replace(OTHER_PATHS, ''));
  return files;
}

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs Node in a folder until it ends. */
export function node(cwd: string, ...args: string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}
