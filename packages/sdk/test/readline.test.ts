// Lines of a file, which come whether somebody asks for them or not.
import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, describe, expect, it } from 'vitest';
import { bulk } from '../src/index.ts';
import { api } from './support/agreeing-api.ts';
import { FakeIdList } from './support/fake-id-lists.ts';
import { ids } from './support/many-ids.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'lines-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(count: number): string {
  const file = path.join(folder, `${count}.txt`);
  writeFileSync(file, `${ids(count).join('\n')}\n`);
  return file;
}

const READERS = {
  readline: async (file: string) => createInterface({ input: createReadStream(file) }),
  readLines: async (file: string) => (await open(file)).readLines(),
};

describe.each(Object.entries(READERS))('%s', (_, read) => {
  it.each([3, 50_000])('loses none of %d ids on the way to syncIds', async (count) => {
    const list = new FakeIdList(ids(count));
    const { segments } = list.client();
    expect(await segments.syncIds('beta', await read(fileOf(count)))).toMatchObject({
      taken: count,
      added: 0,
      removed: 0,
    });
  });

  it('loses none that are only added', async () => {
    const list = new FakeIdList([]);
    const { segments } = list.client();
    await segments.syncIds('beta', await read(fileOf(2_500)), { mode: 'add' });
    expect(list.ids.size).toBe(2_500);
  });

  it('loses none on the way to bulk', async () => {
    const { statsig } = api();
    const seen: string[] = [];
    const see = async (id: string) => void seen.push(id);
    await bulk(await read(fileOf(500)), see, { statsig });
    expect(seen.toSorted()).toEqual(ids(500).toSorted());
  });
});

it('tells a source that nothing of it is read, where an option is refused', async () => {
  let left = false;
  async function* source(): AsyncGenerator<string, void, undefined> {
    yield 'a';
  }
  const begun = source();
  const end = begun.return.bind(begun);
  begun.return = (value) => {
    left = true;
    return end(value);
  };
  const list = new FakeIdList([]);
  const call = list.client().segments.syncIds('beta', begun, { chunkSize: 0 });
  await expect(call).rejects.toThrow('`chunkSize` is 0');
  expect(left).toBe(true);
});
