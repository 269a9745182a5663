/** What was given: without the names whose value is undefined. */
export function given<Values extends object>(
  values: Values,
): { [Name in keyof Values]?: Exclude<Values[Name], undefined> } {
  // What is left has the types that it had.
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}
