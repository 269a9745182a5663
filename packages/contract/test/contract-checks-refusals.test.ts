import { describe, expect, it } from 'vitest';
import type { CallInput, Transport } from '../src/index.ts';
import { answering, BODY, EMPTY_ID, failures, NO_BODY, REJECTS, useMock } from './support/contract.ts';
import { invalidArgument, refuseWrong, throwError, withBody, wrapper } from './support/wrapper.ts';

useMock();

describe('a call that breaks a rule', () => {
  it('and is mended on its way', async () => {
    const change = (request: Request) => withBody(request, BODY);
    const { [REJECTS]: message } = await failures({ change });
    expect(message).toMatch(/^expected a rejection, got \{/);
  });

  it('but is refused for another reason', async () => {
    const change = (request: Request) => withBody(request, { ...BODY, isEnabled: 'yes' });
    const { [REJECTS]: message } = await failures({ change });
    expect(message).toMatch(/^expected type at body\.description, found:\n {2}type at body\.isEnabled: /);
  });

  it('but is refused for another reason besides', async () => {
    const change = (request: Request) => withBody(request, { ...BODY, description: 7, isEnabled: 'yes' });
    const { [REJECTS]: message } = await failures({ change });
    expect(message).toMatch(
      /^expected only type at body\.description, found besides:\n {2}type at body\.isEnabled: [^\n]+$/,
    );
  });
});

describe('a call that must not leave', () => {
  it('but does', async () => {
    const failed = await failures({ refuse: () => undefined });
    expect(failed[EMPTY_ID]).toBe('expected InvalidArgumentError, got BadRequestError: answered 400');
    expect(failed[NO_BODY]).toBe('expected InvalidArgumentError, got BadRequestError: answered 400');
  });

  it('and is refused too late, without an answer', async () => {
    const mockUrl = await answering((response) => response.destroy());
    const send = async (input: CallInput, transport: Transport): Promise<unknown> =>
      wrapper({ refuse: () => undefined })(input, transport).catch(() => {
        throw invalidArgument('id');
      });
    const { [EMPTY_ID]: message } = await failures({}, { mockUrl, send });
    expect(message).toBe('nothing may be sent, POST /console/v1/dynamic_configs/ was');
  });

  it('and is refused too late', async () => {
    const fail = (): never => {
      throw invalidArgument('id');
    };
    const { [EMPTY_ID]: message } = await failures({ refuse: () => undefined, fail });
    expect(message).toBe('nothing may be sent, POST /console/v1/dynamic_configs/ was');
  });

  it('and is refused for another argument', async () => {
    const refuse = (input: CallInput): void => {
      if (input.id === '') throw invalidArgument('name');
      refuseWrong(input);
    };
    const failed = await failures({ refuse });
    expect(Object.keys(failed)).toEqual([EMPTY_ID]);
    expect(failed[EMPTY_ID]).toMatch(/^the argument that was named: /);
    expect(failed[EMPTY_ID]).toMatch(/'name'.*'id'/s);
  });

  it('and is refused without saying what is allowed', async () => {
    const refuse = (input: CallInput): void => {
      if (input.id === '') throw invalidArgument('id', '');
      refuseWrong(input);
    };
    expect(await failures({ refuse })).toEqual({
      [EMPTY_ID]: 'the message names the argument and what is allowed',
    });
  });

  it('may be named otherwise by a package', async () => {
    const refuse = (input: CallInput): void => {
      if (input.body === undefined) throw invalidArgument('config');
      refuseWrong(input);
    };
    expect(await failures({ refuse }, { bodyArgument: 'config' })).toEqual({});
    expect(Object.keys(await failures({ refuse }))).toEqual([NO_BODY]);
  });
});

describe('a package that checks bodies by itself', () => {
  const options = { checksBodies: true };
  /** Refuses a description that is a number, and names this property. */
  const naming = (property: string) => (input: CallInput) => {
    refuseWrong(input);
    const { description } = input.body as { description: unknown };
    if (typeof description === 'string') return;
    throw Object.assign(invalidArgument('body'), { issues: [{ property, message: 'x' }] });
  };

  it('passes when it names the property', async () => {
    expect(await failures({ refuse: naming('description') }, options)).toEqual({});
  });

  it('fails when it names another', async () => {
    const failed = await failures({ refuse: naming('name') }, options);
    expect(Object.keys(failed)).toEqual([REJECTS]);
    expect(failed[REJECTS]).toMatch(/^the properties that were named: /);
    expect(failed[REJECTS]).toContain("'description'");
  });

  it('fails when it leaves the check to the API', async () => {
    expect(await failures({}, options)).toEqual({
      [REJECTS]: 'expected InvalidArgumentError, got BadRequestError: answered 400',
    });
  });

  it('fails when it sends the body all the same', async () => {
    const fail = (response: Response, body: unknown): never => {
      if (response.status !== 400) throwError(response, body);
      throw Object.assign(invalidArgument('body'), { issues: [{ property: 'description' }] });
    };
    expect(await failures({ fail }, options)).toEqual({
      [REJECTS]: 'nothing may be sent, POST /console/v1/dynamic_configs/banner was',
    });
  });
});
