import { describe, expect, it } from 'vitest';
import { captureFetch, createContractFetch, createRecorder, startMock, withScenario } from '../src/index.ts';
import { handlers, override } from '../src/msw.ts';

describe('an option that there is not', () => {
  // What a caller without types may pass.
  const wrong = (option: string): object => ({ [option]: 1 });

  it.each<[() => unknown, string]>([
    [
      () => createContractFetch(wrong('onInvlid')),
      '`createContractFetch` has no option `onInvlid`. Did you mean `onInvalid`?',
    ],
    [() => captureFetch(wrong('altr')), '`captureFetch` has no option `altr`. Did you mean `alter`?'],
    [
      () => createRecorder(wrong('folder')),
      '`createRecorder` has no option `folder`. There are: fetch, directory, document.',
    ],
    [() => withScenario(wrong('fetsch')), '`withScenario` has no option `fetsch`. Did you mean `fetch`?'],
    [() => handlers(wrong('baseURLs')), '`handlers` has no option `baseURLs`. Did you mean `baseUrl`?'],
    [() => override('getGate', {}, wrong('one')), '`override` has no option `one`. Did you mean `once`?'],
  ])('is refused: %s', (make, message) => {
    expect(make).toThrow(message);
  });

  it('keeps the mock from starting', async () => {
    await expect(startMock(wrong('prot'))).rejects.toThrow(
      '`startMock` has no option `prot`. Did you mean `port`?',
    );
  });
});
