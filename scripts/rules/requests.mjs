// @ts-check
// What is known of the requests of each operation.

const METHODS = ['get', 'put', 'post', 'patch', 'delete'];

/**
 * @typedef {Record<string, any>} Json the bundled document has been checked when it was built
 * @typedef {object} Operation
 * @property {string} id
 * @property {{ in: string, name: string, schema?: unknown }[]} parameters
 * @property {unknown} [body] its schema
 * @property {unknown} [answer] that of a success
 */

/**
 * @param {Json} document
 * @returns {Operation[]}
 */
export function requestsIn(document) {
  /** @param {Json} value */
  const follow = (value) => {
    const [, section, name] = /^#\/components\/(\w+)\/([^/]+)$/.exec(value['$ref'] ?? '') ?? [];
    return section && name ? document['components'][section][name] : value;
  };
  /** @param {Json | undefined} holder */
  const schemaOf = (holder) => follow(holder ?? {})['content']?.['application/json']?.schema;
  return Object.values(/** @type {Record<string, Json>} */ (document['paths'])).flatMap((item) =>
    METHODS.filter((method) => item[method]).map((method) => {
      const { operationId, parameters = [], requestBody, responses } = item[method];
      return {
        id: operationId,
        parameters: [...(item['parameters'] ?? []), ...parameters].map(follow),
        body: schemaOf(requestBody),
        answer: schemaOf(responses['200']),
      };
    }),
  );
}
