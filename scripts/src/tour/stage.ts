import { isStatsigError, StatsigConsole } from '@statsig-console/sdk';

/** What a scene works with: a console whose requests are printed, and ways to print the rest. */
export interface Stage {
  readonly statsig: StatsigConsole;
  readonly apiKey: string;
  readonly baseUrl: string | undefined;
  /** Prints a heading. */
  title(text: string): void;
  /** Prints a numbered scene and runs it. Its lines are what the caller of the code would see. */
  scene(what: string, code: string, run: () => Promise<string[]> | string[]): Promise<void>;
  /** Runs what has to fail and prints the error as a caller would see it. */
  failure(
    what: string,
    code: string,
    run: () => Promise<unknown>,
    details: (error: Error) => string[],
  ): Promise<void>;
  /** A console of its own for a scene, whose requests are changed on their way: the mock then answers as asked. */
  consoleWith(alter: (headers: Headers) => void): StatsigConsole;
  /** A sentence on how it went. */
  summary(): string;
  /** How many scenes did not go as announced. */
  surprises(): number;
}

/** Makes a stage that prints to standard output. */
export function createStage({ apiKey, baseUrl }: { apiKey: string; baseUrl?: string }): Stage {
  let scenes = 0;
  let failures = 0;
  let surprises = 0;

  const consoleWith = (alter: (headers: Headers) => void): StatsigConsole =>
    new StatsigConsole({
      apiKey,
      baseUrl,
      async fetch(request) {
        const { pathname, search } = new URL(request.url);
        print(`-> ${request.method} ${pathname}${search}`);
        alter(request.headers);
        const response = await globalThis.fetch(request);
        print(`<- ${response.status} ${response.statusText}`);
        return response;
      },
    });

  const announce = (what: string, code: string): void => {
    scenes += 1;
    console.log(`\n${String(scenes).padStart(2)}. ${what}`);
    for (const line of code.split('\n')) print(line);
  };

  return {
    statsig: consoleWith(() => undefined),
    apiKey,
    baseUrl,
    consoleWith,
    title: (text) => console.log(`\n${text}\n${'-'.repeat(text.length)}`),
    async scene(what, code, run) {
      announce(what, code);
      try {
        for (const line of await run()) print(`   ${line}`);
      } catch (error) {
        surprises += 1;
        print(`   failed: ${describe(error)}`);
      }
    },
    async failure(what, code, run, details) {
      announce(what, code);
      failures += 1;
      try {
        await run();
        surprises += 1;
        print('   It should have failed, and did not.');
      } catch (error) {
        if (!isStatsigError(error)) surprises += 1;
        print(`   ${describe(error)}`);
        if (error instanceof Error) for (const line of details(error)) print(`   ${line}`);
      }
    },
    summary: () => {
      const fine = scenes - failures;
      const odd = surprises === 0 ? '' : ` ${surprises} did not go as announced.`;
      return `${fine} calls answered${failures > 0 ? `, ${failures} failures shown` : ''}.${odd}`;
    },
    surprises: () => surprises,
  };
}

const INDENT = '    ';
const WIDTH = 110;

/** Prints a line, folded between words, with what follows a line break or a fold set in. */
function print(text: string): void {
  const lead = /^ */.exec(text)?.[0] ?? '';
  for (const paragraph of text.trim().split('\n')) {
    let line = `${INDENT}${lead}`;
    for (const word of paragraph.split(' ')) {
      if (line.length + word.length > WIDTH && line.trim() !== '') {
        console.log(line.trimEnd());
        line = `${INDENT}${lead}  `;
      }
      line += `${word} `;
    }
    console.log(line.trimEnd());
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
