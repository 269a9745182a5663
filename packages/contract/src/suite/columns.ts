/** What is checked, in the order of the matrix. */
export const COLUMNS = {
  validators: 'Every schema compiles, with strict Ajv 2020 and with the options of Prism',
  examples: 'Every example of the document keeps its schema',
  rules: 'Answers that break one rule are found, by place and keyword; answers that are right are not',
  agreement: 'Ajv and Prism agree on generated bodies',
  process: 'The real Prism process answers over HTTP, and the answer comes back',
  required: 'A call with only what is required: what left, and what came back',
  everything: 'A call with everything',
  optional: 'Each optional parameter alone, and each documented example',
  values: 'Each value of an enum, each member of a union, each limit exactly',
  wiring: 'Each argument, with a value of its own, in its slot and no other',
  headers: 'Version and review settings',
  undeclared: 'A query key that nobody declared is found, although Prism lets it pass',
  missing: 'What is required is missing',
  type: 'Another type',
  enum: 'A value that is none of the known, or of no member of a union',
  range: 'Below and above the limits of a number',
  length: 'Too short and too long',
  pattern: 'Text of another pattern',
  format: 'Text of another format',
  null: 'null where none is allowed',
  extra: 'A property that nobody declared',
  mediaType: 'A body of another media type',
  refused: 'Arguments that are refused before anything is sent',
  answers: 'Every documented success, decoded',
  errors4xx: 'Every documented 4xx is thrown as its class, with its body',
  errors5xx: 'Every 5xx is thrown as its class, with its body',
  rateLimit: '429 with Retry-After in its forms',
  retries: 'What is repeated, and that no change is made twice',
  garbage: 'No JSON, nothing, half an answer',
  auth: 'The key is sent where it belongs, nowhere else, and 401 without it',
  encoding: 'Characters in path and query that mean something in a URL',
  pages: 'Page and limit of a list',
  paging: 'Going through a list in every way: pages in their forms, the last, empty and repeated ones',
} as const;

export type Column = keyof typeof COLUMNS;

/** Checks of the document itself; all others are checks of a package. */
export const OF_THE_SPEC: readonly Column[] = ['validators', 'examples', 'rules', 'agreement'];
