'use strict';
// What is mended in Prism, for the process that the preload prepares and for Prism within a process.
const { onPage } = require('./list-pages.cjs');

/**
 * Prism asks Ajv whether 0.07 / 0.01 is whole, and in floats it is not: 1363 of the 10001 valid percentages were refused. And
 * it reports every member of a union that a value is not, instead of what is wrong with the one that it means to be.
 *
 * @param ajv2020 the module `ajv/dist/2020` that Prism uses; to be mended before Prism is loaded
 */
exports.mendAjv = (ajv2020) => {
  const Ajv2020 = ajv2020.default;
  ajv2020.default = class extends Ajv2020 {
    constructor(options) {
      super({ multipleOfPrecision: 6, discriminator: true, code: { optimize: false }, ...options });
    }

    compile(schema, ...rest) {
      try {
        return super.compile(
          withDiscriminators(schema, ({ propertyName }) => ({ propertyName })),
          ...rest,
        );
      } catch {
        // Prism takes a schema that does not compile for one that accepts anything.
        return super.compile(
          withDiscriminators(schema, () => undefined),
          ...rest,
        );
      }
    }
  };
};

/** A copy with other discriminators: Ajv knows the keyword, but no `mapping`. */
function withDiscriminators(value, change) {
  if (Array.isArray(value)) return value.map((item) => withDiscriminators(item, change));
  if (typeof value !== 'object' || value === null) return value;
  // Ajv asks nothing of what is no object where it knows a discriminator.
  const whole =
    typeof value.discriminator?.propertyName === 'string' && !value.type
      ? { type: 'object', ...value }
      : value;
  return Object.fromEntries(
    Object.entries(whole).map(([key, item]) => {
      const found = key === 'discriminator' && typeof item?.propertyName === 'string';
      return [key, found ? change(item) : withDiscriminators(item, change)];
    }),
  );
}

/**
 * Prism answers every invalid request with the spec's one example for 400, which names a property that may be fine. The real
 * reasons are only in a header. They belong where the API has them: in `errors`.
 *
 * @param example the body that Prism answers
 * @param violations the list of the header `sl-violations`
 */
exports.withReasons = (example, violations) => {
  // Another document may have another form of 400; it is left alone.
  if (!Array.isArray(example?.errors)) return example;
  const errors = violations.map(({ location, code, message }) => {
    const name = /required property '([^']+)'|properties(?:;|:)(?: found)? '([^']+)'|tag "([^"]+)"/.exec(
      message,
    );
    const path = location.slice(location[1] === 'body' ? 2 : 1);
    const property = [...path, ...(name?.slice(1).filter(Boolean) ?? [])].join('.');
    const known = { required: 'Required', discriminator: 'Missing, or no value that the API knows' };
    const reason = name ? (known[code] ?? 'Unknown property') : message.replace(/^.*?\b(?=must\b)/, '');
    return { property, errorMessage: reason };
  });
  return { ...example, errors: [...new Map(errors.map((error) => [JSON.stringify(error), error])).values()] };
};

/**
 * Prism answers its one example for every page of a list, so that who goes through it gets the same page again. Whoever asks
 * for an example by its name gets that.
 *
 * Prism within a process is left as it is: the suite gives every call the whole example.
 *
 * @param mocker the module `mocker` of `@stoplight/prism-http`; to be mended before Prism makes an instance
 */
exports.mendPages = (mocker) => {
  const { default: mock } = mocker;
  mocker.default = (asked) => (logger) => {
    const result = mock(asked)(logger);
    const { resource, input, config } = asked;
    const { path, query = {} } = input.data.url;
    const paged =
      resource.method === 'get' &&
      config.exampleKey === undefined &&
      resource.request?.query?.some(({ name }) => name === 'page');
    const answer = result.right;
    if (!paged || answer?.statusCode !== 200) return result;
    return { ...result, right: { ...answer, body: onPage(answer.body, path, query) } };
  };
};
