import type { components } from '@statsig-console/client';

/** One test of a rule. All conditions of a rule must hold. */
export type Condition = components['schemas']['Condition'];
/** What a condition looks at. */
export type ConditionType = components['schemas']['ConditionType'];

/** A condition of one type, so that a rule of a segment refuses those that segments cannot have. */
export type BuiltCondition<Type extends Condition['type']> = Omit<Condition, 'type'> & { type: Type };

/** Texts that are known, and others. */
type Known<Text extends string> = Text | (string & {});

interface Listed<Type extends Condition['type'], Value> {
  /** Is one of these; letters in upper and lower case are the same. */
  anyOf(values: Value | readonly Value[]): BuiltCondition<Type>;
  /** Is none of these. */
  noneOf(values: Value | readonly Value[]): BuiltCondition<Type>;
}

/** Of text or of numbers, but not both. */
interface Numbered<Type extends Condition['type']> {
  /** Is one of these; letters in upper and lower case are the same. */
  anyOf(values: string | readonly string[] | number | readonly number[]): BuiltCondition<Type>;
  /** Is none of these. */
  noneOf(values: string | readonly string[] | number | readonly number[]): BuiltCondition<Type>;
}

interface Text<Type extends Condition['type']> {
  /** Contains one of these. */
  containsAny(values: string | readonly string[]): BuiltCondition<Type>;
  /** Contains none of these. */
  containsNone(values: string | readonly string[]): BuiltCondition<Type>;
}

interface Versioned<Type extends Condition['type']> {
  /** Is a later version. */
  newerThan(version: string): BuiltCondition<Type>;
  /** Is this version or a later one. */
  sameOrNewerThan(version: string): BuiltCondition<Type>;
  /** Is an earlier version. */
  olderThan(version: string): BuiltCondition<Type>;
  /** Is this version or an earlier one. */
  sameOrOlderThan(version: string): BuiltCondition<Type>;
}

interface Timed<Type extends Condition['type']> {
  /** Is before this time: a Date, or Unix milliseconds. */
  before(time: Date | number): BuiltCondition<Type>;
  /** Is after this time: a Date, or Unix milliseconds. */
  after(time: Date | number): BuiltCondition<Type>;
}

interface Field
  extends Numbered<'custom_field'>,
    Text<'custom_field'>,
    Versioned<'custom_field'>,
    Timed<'custom_field'> {
  greaterThan(value: number): BuiltCondition<'custom_field'>;
  /** Is this number or greater. */
  atLeast(value: number): BuiltCondition<'custom_field'>;
  lessThan(value: number): BuiltCondition<'custom_field'>;
  /** Is this number or less. */
  atMost(value: number): BuiltCondition<'custom_field'>;
  /** Is on the day of this time: a Date, or Unix milliseconds. */
  on(time: Date | number): BuiltCondition<'custom_field'>;
  /** Is a list that has one of these. */
  arrayContainsAny(values: string | readonly string[]): BuiltCondition<'custom_field'>;
  /** Is a list that has none of these. */
  arrayContainsNone(values: string | readonly string[]): BuiltCondition<'custom_field'>;
  /** Is a list that has all of these. */
  arrayContainsAll(values: string | readonly string[]): BuiltCondition<'custom_field'>;
  /** Is a list that lacks one of these or more. */
  arrayLacksAny(values: string | readonly string[]): BuiltCondition<'custom_field'>;
}

interface UnitId extends Numbered<'unit_id'>, Text<'unit_id'> {
  isNull(): BuiltCondition<'unit_id'>;
  isNotNull(): BuiltCondition<'unit_id'>;
}

/** The operators of each type of condition that has some. */
export interface ConditionBuilders {
  user_id: Numbered<'user_id'>;
  email: Listed<'email', string> & Text<'email'>;
  /** Countries are codes of two letters, such as `DE`. */
  country: Listed<'country', string>;
  ip_address: Listed<'ip_address', string>;
  os_name: Listed<'os_name', Known<'Android' | 'iOS' | 'Linux' | 'Mac OS X' | 'Windows'>>;
  os_version: Listed<'os_version', string> & Versioned<'os_version'>;
  browser_name: Listed<
    'browser_name',
    Known<
      | 'Android'
      | 'Chrome'
      | 'Chrome Mobile'
      | 'Edge'
      | 'Edge Mobile'
      | 'Firefox'
      | 'Firefox Mobile'
      | 'IE'
      | 'IE Mobile'
      | 'Mobile Safari'
      | 'Opera'
      | 'Opera Mobile'
      | 'Safari'
    >
  >;
  browser_version: Listed<'browser_version', string> & Versioned<'browser_version'>;
  app_version: Listed<'app_version', string> & Versioned<'app_version'>;
  environment_tier: Listed<'environment_tier', Known<'development' | 'staging' | 'production'>>;
  /** Not for segments. */
  time: Timed<'time'>;
  /** Needs the kind of id. */
  unit_id: UnitId;
  /** Needs the name of the field. */
  custom_field: Field;
}

/** What a condition with an operator can look at. */
export type ConditionSubject = keyof ConditionBuilders;

/** A rule as `rule` makes it. */
export interface PlainRule<Of extends Condition = Condition> {
  name: string;
  passPercentage: number;
  conditions: Of[];
}

/** What a rule may have besides. */
export interface RuleMore {
  /** Environments in which the rule counts; absent means all. */
  environments?: string[];
  /** What a user who passes gets. Only for dynamic configs. */
  returnValue?: Record<string, unknown>;
  /** Id of the stored rule that this one is. */
  id?: string;
  /** Lasting id of the stored rule that this one is. */
  baseID?: string;
}
