import { afterEach, describe, expect, it } from 'vitest';
import { makeRepository, type Repository, SPEC } from './spec-repository.ts';

const NARROWED = SPEC.replace('maxLength: 20', 'maxLength: 10').replace('type: integer', 'type: string');

let repository: Repository;
afterEach(() => repository.remove());

/** A repository with a branch on which two properties have become stricter, not committed yet. */
function onBranch(): Repository {
  repository = makeRepository('main');
  repository.git('checkout', '-q', '-b', 'topic');
  repository.write('spec/openapi.yaml', NARROWED);
  return repository;
}

function changeset(...lines: string[]): string {
  return `---\n${lines.join('\n')}\n---\n\nLamps are stricter.\n`;
}

describe('pnpm spec:changes', () => {
  it('says what changed since the branch left main, and leaves the working tree alone', async () => {
    const { run, git } = onBranch();
    const status = git('status', '--porcelain');
    const { code, out, err } = await run('spec-changes.mjs');
    const base = git('rev-parse', 'main').slice(0, 10);
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(out).toBe(
      [
        `The spec since ${base}, where this branch left main: 2 breaking, 0 non-breaking, 0 documentation.`,
        '',
        'Breaking',
        '  updateLamp.body.name: maxLength',
        '      maxLength: 20 → 10',
        '      updateLamp, POST /console/v1/lamps/{id}: body.name',
        '  updateLamp.body.power: type',
        '      type: integer → string',
        '      updateLamp, POST /console/v1/lamps/{id}: body.power',
        '',
        'Next versions need at least',
        '  @statsig-console/spec       major',
        '  @statsig-console/client     major',
        '  @statsig-console/sdk        major',
        '  @statsig-console/ingestion  none',
        '  @statsig-console/contract   major',
        '',
      ].join('\n'),
    );
    expect(git('status', '--porcelain')).toBe(status);
  });

  it('lets a minor version break a package below 1.0', async () => {
    const { run, write } = onBranch();
    write('spec/package.json', '{ "version": "0.4.0" }');
    write('packages/client/package.json', '{ "version": "1.0.0" }');
    const { out } = await run('spec-changes.mjs');
    expect(out).toContain('  @statsig-console/spec       minor\n');
    expect(out).toContain('  @statsig-console/client     major\n');
  });

  it('takes a base, and prints JSON', async () => {
    const { run, commit } = onBranch();
    commit('Stricter');
    const { code, out } = await run('spec-changes.mjs', 'HEAD~1', '--json');
    expect(code).toBe(0);
    const { base, changes, needed } = JSON.parse(out);
    expect(base.name).toBe('HEAD~1');
    expect(changes[0]).toEqual({
      id: 'updateLamp.body.name: maxLength',
      class: 'breaking',
      keyword: 'maxLength',
      words: 'maxLength: 20 → 10',
      operations: [
        {
          name: 'updateLamp',
          method: 'POST',
          path: '/console/v1/lamps/{id}',
          place: 'body.name',
          tags: ['Lamps'],
        },
      ],
      bumps: { spec: 'major', client: 'none', sdk: 'major', ingestion: 'none', contract: 'major' },
    });
    expect(needed).toEqual({
      spec: 'major',
      client: 'major',
      sdk: 'major',
      ingestion: 'none',
      contract: 'major',
    });
  });

  it('says so when nothing changed', async () => {
    repository = makeRepository('main');
    const { code, out } = await repository.run('spec-changes.mjs');
    expect(code).toBe(0);
    expect(out).toMatch(/^The spec has not changed since the last commit, [0-9a-f]{10}\.\n$/);
  });

  it('takes the last release on main', async () => {
    repository = makeRepository('main');
    repository.git('tag', '@statsig-console/spec@0.1.0');
    repository.write('spec/openapi.yaml', NARROWED);
    repository.commit('Stricter');
    const { out } = await repository.run('spec-changes.mjs');
    expect(out).toContain('The spec since @statsig-console/spec@0.1.0, the last release: 2 breaking');
  });
});

describe('pnpm spec:changes --check', () => {
  it('names the packages whose changesets are missing or too small', async () => {
    const { run, write } = onBranch();
    write(
      '.changeset/lamps.md',
      changeset("'@statsig-console/spec': minor", "'@statsig-console/sdk': major"),
    );
    const { code, err } = await run('spec-changes.mjs', '--check');
    expect(code).toBe(1);
    expect(err).toBe(
      [
        '',
        'spec:changes: the changesets say less than the changes need.',
        '  @statsig-console/spec needs major, and there is a changeset for minor',
        '  @statsig-console/client needs major, and there is no changeset for it',
        '  @statsig-console/contract needs major, and there is no changeset for it',
        'Run this, choose what is needed, and commit the file:',
        '  pnpm changeset',
        '',
      ].join('\n'),
    );
  });

  it('is content with several changesets that are large enough together', async () => {
    const { run, write } = onBranch();
    const lines = ['spec', 'client', 'sdk', 'contract'].map((name) => `'@statsig-console/${name}': major`);
    write('.changeset/lamps.md', changeset(...lines.slice(0, 2)));
    write('.changeset/more.md', changeset(...lines.slice(2), "'@statsig-console/spec': patch"));
    const { code, err } = await run('spec-changes.mjs', '--check');
    expect(err).toBe('');
    expect(code).toBe(0);
  });

  it('counts what was announced since the base, and what was announced more of', async () => {
    repository = makeRepository('main');
    const { commit, git, run, write } = repository;
    const all = (bump: string): string =>
      changeset(
        ...['spec', 'client', 'sdk', 'contract'].map((name) => `'@statsig-console/${name}': ${bump}`),
      );
    write('.changeset/earlier.md', all('major'));
    commit('Something else');
    git('checkout', '-q', '-b', 'topic');
    write('spec/openapi.yaml', NARROWED);
    const missing = await run('spec-changes.mjs', '--check');
    expect(missing.err).toContain('@statsig-console/spec needs major, and there is no changeset for it');
    expect(missing.code).toBe(1);
    write('.changeset/earlier.md', `${all('major')}\nLamps are stricter.\n`);
    expect((await run('spec-changes.mjs', '--check')).code).toBe(0);
  });

  it('cannot check a clone without main, and says so', async () => {
    repository = makeRepository('topic');
    repository.write('spec/openapi.yaml', NARROWED);
    const { code, out } = await repository.run('spec-changes.mjs', '--check');
    expect(out).toMatch(
      /^spec:changes: not checked, there is no base\. This clone knows neither origin\/main/,
    );
    expect(code).toBe(0);
    const plain = await repository.run('spec-changes.mjs');
    expect(plain.code).toBe(2);
    expect(plain.err).toContain('Say what to compare with: pnpm spec:changes <base>');
  });
});

describe('pnpm spec:changes refuses', () => {
  it.each([
    [['v9.9.9'], 'There is no revision v9.9.9 in this repository.'],
    [['--', '--output=x'], 'There is no revision --output=x in this repository.'],
    [['a', 'b'], 'one base at most, not a and b'],
    [['--loud'], "Unknown option '--loud'"],
  ])('%j', async (args, message) => {
    repository = makeRepository('main');
    const { code, out, err } = await repository.run('spec-changes.mjs', ...args);
    expect(err).toMatch(/^spec:changes: /);
    expect(err).toContain(message);
    expect(out).toBe('');
    expect(code).toBe(2);
  });

  it('YAML that does not parse, with file and line', async () => {
    const { run, write } = onBranch();
    write('spec/schemas/Lamp.yaml', 'type: object\nrequired: [id\nproperties: {}\n');
    const { code, err } = await run('spec-changes.mjs');
    expect(err).toContain('spec:changes: The spec of the working tree cannot be bundled.');
    expect(err).toMatch(/spec\/schemas\/Lamp\.yaml:[23]:/);
    expect(code).toBe(2);
  });

  it('a changeset that does not parse', async () => {
    const { run, write } = onBranch();
    write('.changeset/lamps.md', 'no front matter');
    const { code, err } = await run('spec-changes.mjs', '--check');
    expect(err).toContain('The changesets in .changeset/ cannot be read: ');
    expect(code).toBe(2);
  });

  it('a base from before there was a spec', async () => {
    repository = makeRepository('main');
    repository.git('checkout', '-q', '--orphan', 'empty');
    repository.git('rm', '-rfq', '--cached', '.');
    repository.git('commit', '-q', '--allow-empty', '-m', 'Empty');
    const { code, err } = await repository.run('spec-changes.mjs', 'HEAD');
    expect(err).toBe(
      'spec:changes: There is no folder spec/ in HEAD, so there is nothing to compare with.\n',
    );
    expect(code).toBe(2);
  });

  it('a folder without a repository', async () => {
    repository = makeRepository(undefined);
    const { code, err } = await repository.run('spec-changes.mjs');
    expect(err).toContain('is in no git repository');
    expect(code).toBe(2);
  });
});
