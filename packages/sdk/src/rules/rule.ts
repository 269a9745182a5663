/** What has to be kept at a place; a part of a JSON schema. Each limit looks at values of its own type alone. */
export interface Rule {
  /** In Unicode characters, as the API's schemas count. */
  readonly minLength?: number;
  readonly maxLength?: number;
  /** Mostly a list of the characters that a text may have. */
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: true;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly items?: Rule;
  readonly properties?: Readonly<Record<string, Rule>>;
  /** For the properties that are not among `properties`. */
  readonly additionalProperties?: Rule;
}

/** The rules of what an operation takes. */
export interface OperationRules {
  readonly path?: Rule;
  readonly query?: Rule;
  readonly body?: Rule;
}
