'use strict';
// What is left out when Prism starts, since a mock that answers examples has no use for it: more than half of the start. Where
// a part of Prism is not where it is looked for, it is left as it is.

/**
 * To be called before Prism is loaded.
 *
 * @param fromHttp the `require` of `@stoplight/prism-http`
 * @returns makes what is loaded later load the whole faker again
 */
exports.hasten = (fromHttp) => {
  attempt(() => mendDecycle(fromHttp('@stoplight/json')));
  return attempt(() => englishFaker(fromHttp)) ?? (() => undefined);
};

/**
 * The command reads the document once more for options of answers that are made up.
 *
 * @param fromCli the `require` of `@stoplight/prism-cli`
 */
exports.hastenCli = (fromCli) => {
  attempt(() => {
    fromCli('./extensions').configureExtensionsUserProvided = async () => undefined;
  });
};

/** Faker comes with the words of fifty languages. English will do. */
function englishFaker(fromHttp) {
  const file = fromHttp.resolve('@faker-js/faker');
  if (fromHttp.cache[file]) return undefined;
  const english = fromHttp.resolve('@faker-js/faker/locale/en');
  const faker = fromHttp(english);
  fromHttp.cache[file] = { ...fromHttp.cache[english], exports: { faker, default: faker } };
  return () => delete fromHttp.cache[file];
}

/** Prism writes down the place of every value of the document in case it meets it again inside of itself; here, where it is met. */
function mendDecycle(json) {
  const copy = (value, path, above) => {
    if (!Array.isArray(value) && !json.isPlainObject(value)) return value;
    const place = above.get(value);
    if (place) return { $ref: json.pathToPointer(place) };
    above.set(value, path);
    const entries = Object.keys(value).map((key) => [key, copy(value[key], [...path, key], above)]);
    above.delete(value);
    return Array.isArray(value) ? entries.map(([, item]) => item) : Object.fromEntries(entries);
  };
  const { decycle } = json;
  // Others in this process may use it, too, in ways that Prism does not.
  json.decycle = (value, replace) => (replace ? decycle(value, replace) : copy(value, [], new Map()));
}

function attempt(act) {
  try {
    return act();
  } catch {
    return undefined;
  }
}
