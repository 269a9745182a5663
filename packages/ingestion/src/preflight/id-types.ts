import { type CallOptions, InvalidArgumentError, type StatsigConsole } from '@statsig-console/sdk';
import { CALL_OPTIONS, checkInner, checkOptions, namesOf } from '../internal/options.ts';
import type { RuleId } from './rules.ts';

/** A kind of id of the project. */
export interface IdType {
  /** Its name, as the project spells it. */
  readonly name: string;
  /** What ids of this type look like. The API does not know; say it to have it checked. */
  readonly pattern?: RegExp;
}

const ID_TYPE = namesOf<IdType>({ name: 0, pattern: 0 });

/** What the API calls the two id types that every project has, and what warehouses usually call them. */
const BUILT_IN: Readonly<Record<string, string>> = { userID: 'user_id', stableID: 'stable_id' };

/**
 * Reads the id types of the project, for the `idTypes` of `preflight`. `userID` and `stableID` are always among them: every
 * project has them, and the API's examples list only those that somebody has added.
 *
 * @param statsig the console; only its `unitIdTypes` are used
 * @throws what a call of the SDK throws
 */
export async function readIdTypes(
  statsig: Pick<StatsigConsole, 'unitIdTypes'>,
  options: CallOptions = {},
): Promise<IdType[]> {
  checkOptions('options', options, CALL_OPTIONS);
  const names = new Set(Object.keys(BUILT_IN));
  for await (const { name } of statsig.unitIdTypes.list({ limit: 100 }, options)) names.add(name);
  return [...names].map((name) => ({ name }));
}

/** What is wrong with the name of an id type, by the project's list or, without one, by the names seen before. */
export class IdTypeNames {
  readonly #types: ReadonlyMap<string, IdType> | undefined;
  readonly #lower: ReadonlySet<string>;

  constructor(idTypes: readonly (string | IdType)[] | undefined) {
    const list = idTypes?.map((type) => (typeof type === 'string' ? { name: type } : type));
    for (const [index, type] of (list ?? []).entries()) {
      checkInner(`idTypes.${index}`, type, ID_TYPE);
      checkPattern(type);
    }
    const named = (list ?? []).flatMap((type): [string, IdType][] => {
      const other = BUILT_IN[type.name];
      return other === undefined
        ? [[type.name, type]]
        : [
            [type.name, type],
            [other, type],
          ];
    });
    this.#types = list && new Map(named);
    this.#lower = new Set(named.map(([name]) => name.toLowerCase()));
  }

  /** The rule that the name breaks. */
  judge = (name: string): RuleId | undefined => {
    if (this.#types === undefined || this.#types.has(name)) return undefined;
    // Spaces at the ends have a rule of their own.
    const plain = name.trim();
    if (this.#types.has(plain)) return undefined;
    return this.#lower.has(plain.toLowerCase()) ? 'id-type-case' : 'unknown-id-type';
  };

  /** Whether the project's list was given. */
  get known(): boolean {
    return this.#types !== undefined;
  }

  get names(): string[] {
    return [...(this.#types?.keys() ?? [])];
  }

  pattern(name: string): RegExp | undefined {
    return this.#types?.get(name)?.pattern;
  }
}

function checkPattern({ name, pattern }: IdType): void {
  if (pattern === undefined || !/[gy]/.test(pattern.flags)) return;
  throw new InvalidArgumentError(
    `\`idTypes\`: the pattern of ${name} has the flag ${pattern.flags}, which makes it remember where it stopped. Leave out g and y.`,
    { argument: 'idTypes' },
  );
}
