'use strict';
// Loaded into the Prism process before Prism itself. It tells the parent where Prism listens and what it answers, ends Prism
// when the parent is gone (however it went), and mends three things.
const { ServerResponse } = require('node:http');
const net = require('node:net');
const { createRequire } = require('node:module');
const { realpathSync } = require('node:fs');

const send = (message) => process.send?.(message, () => undefined);

process.on('disconnect', () => process.exit(0));
process.channel?.unref();

const listen = net.Server.prototype.listen;
net.Server.prototype.listen = function (...args) {
  this.once('listening', () => send({ port: this.address().port }));
  return listen.apply(this, args);
};
process.on('unhandledRejection', (reason) => {
  send({ error: String(reason?.message ?? reason) });
  process.exitCode = 1;
  process.disconnect?.();
});

// Prism asks Ajv whether 0.07 / 0.01 is whole, and in floats it is not: 1363 of the 10001 valid percentages were refused.
// And it reports every member of a union that a value is not, instead of what is wrong with the one that it means to be.
const fromPrism = createRequire(realpathSync(process.argv[1]));
const ajv2020 = createRequire(fromPrism.resolve('@stoplight/prism-http'))('ajv/dist/2020');
const Ajv2020 = ajv2020.default;
ajv2020.default = class extends Ajv2020 {
  constructor(options) {
    super({ multipleOfPrecision: 6, discriminator: true, ...options });
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

/** A copy with other discriminators: Ajv knows the keyword, but no `mapping`. */
function withDiscriminators(value, change) {
  if (Array.isArray(value)) return value.map((item) => withDiscriminators(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      const found = key === 'discriminator' && typeof item?.propertyName === 'string';
      return [key, found ? change(item) : withDiscriminators(item, change)];
    }),
  );
}

// Prism answers every invalid request with the spec's one example for 400, which names a property that may be fine. The real
// reasons are only in a header. They belong where the API has them: in `errors`.
const end = ServerResponse.prototype.end;
ServerResponse.prototype.end = function (chunk, ...rest) {
  const { method, url } = this.req;
  if (process.env.STATSIG_CONTRACT_ANSWERS)
    send({ answered: { method, path: url.split('?')[0], status: this.statusCode } });
  const header = this.statusCode === 400 && !this.headersSent && this.getHeader('sl-violations');
  const example = header && typeof chunk === 'string' ? parse(chunk) : undefined;
  // Another document may have another form of 400; it is left alone.
  if (!Array.isArray(example?.errors)) return end.call(this, chunk, ...rest);
  const errors = JSON.parse(header).map(({ location, code, message }) => {
    const name = /required property '([^']+)'|properties(?:;|:)(?: found)? '([^']+)'|tag "([^"]+)"/.exec(
      message,
    );
    const path = location.slice(location[1] === 'body' ? 2 : 1);
    const property = [...path, ...(name?.slice(1).filter(Boolean) ?? [])].join('.');
    const known = { required: 'Required', discriminator: 'Missing, or no value that the API knows' };
    const reason = name ? (known[code] ?? 'Unknown property') : message.replace(/^.*?\b(?=must\b)/, '');
    return { property, errorMessage: reason };
  });
  const distinct = [...new Map(errors.map((error) => [JSON.stringify(error), error])).values()];
  const body = JSON.stringify({ ...example, errors: distinct });
  this.setHeader('content-length', Buffer.byteLength(body));
  return end.call(this, body, ...rest);
};

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
