/** The body that a list answers: its example, or for a page after that the same with no items and no next page. */
export declare function onPage(
  example: unknown,
  path: string,
  query: Readonly<Record<string, string | readonly string[] | undefined>>,
): unknown;
