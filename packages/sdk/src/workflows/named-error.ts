import { StatsigError } from './errors.ts';

/** An error with a name of its own and what belongs to it, which is in its JSON, too. */
export function namedError<Name extends string, Fields extends object>(
  name: Name,
  message: string,
  fields: Fields,
): StatsigError & { readonly name: Name } & Fields {
  const error = new StatsigError(message);
  Object.defineProperties(error, {
    name: { value: name },
    toJSON: { value: () => ({ name, message, ...fields }) },
  });
  // The name has just been set.
  return Object.assign(error, fields) as StatsigError & { readonly name: Name } & Fields;
}
