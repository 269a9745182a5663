// The operations of a document, with their references followed.
import type { OpenApiDocument } from '@statsig-console/contract';
import { type Described, namedExamples, type Parameter } from './operation.ts';
import { asObject, type Schema } from './schema.ts';

const METHODS = ['get', 'put', 'post', 'patch', 'delete'];

export interface Tagged extends Described {
  readonly tag: string;
}

export function describeOperations(document: OpenApiDocument): Tagged[] {
  const follow = (value: unknown): Schema => {
    let current = asObject(value);
    while (typeof current['$ref'] === 'string') {
      const steps = current['$ref'].slice(2).split('/');
      current = asObject(steps.reduce<unknown>((node, step) => asObject(node)[step], document));
    }
    return current;
  };
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => method in item).map((method): Tagged => {
      const operation = asObject(item[method]);
      const listed = [item['parameters'], operation['parameters']].flatMap((list) =>
        Array.isArray(list) ? list : [],
      );
      // The document is linted: a parameter has the form of one.
      const parameters = listed.map((each) => follow(each) as unknown as Parameter);
      const body = operation['requestBody'] === undefined ? undefined : follow(operation['requestBody']);
      const json = body && asObject(asObject(body['content'])['application/json']);
      const responses = Object.entries(asObject(operation['responses']));
      return {
        operationId: String(operation['operationId']),
        tag: String([operation['tags']].flat()[0]),
        method: method.toUpperCase(),
        path,
        parameters,
        ...(json
          ? {
              body: {
                required: body['required'] === true,
                schema: asObject(json['schema']),
                examples: namedExamples(follows(json, follow)),
              },
            }
          : {}),
        answers: Object.fromEntries(
          responses
            .filter(([status]) => status.startsWith('2'))
            .map(([status, response]) => {
              const [[type, content] = ['application/json', {}]] = Object.entries(
                asObject(follow(response)['content']),
              );
              const media = asObject(content);
              return [
                status,
                { type, schema: asObject(media['schema']), examples: namedExamples(follows(media, follow)) },
              ];
            }),
        ),
        errorSchemas: Object.fromEntries(
          responses
            .filter(([status]) => !status.startsWith('2'))
            .map(([status, response]) => [
              // Any other status is documented by the default.
              status === 'default' ? '500' : status,
              asObject(asObject(asObject(follow(response)['content'])['application/json'])['schema']),
            ]),
        ),
        errors: responses.map(([status]) => status).filter((status) => !status.startsWith('2')),
      };
    }),
  );
}

/** A media type whose examples are no references. */
function follows(media: Schema, follow: (value: unknown) => Schema): Schema {
  const examples = Object.entries(asObject(media['examples'])).map(([name, entry]) => [name, follow(entry)]);
  return { ...media, examples: Object.fromEntries(examples) };
}
