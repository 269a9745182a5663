'use strict';
// Loaded into the Prism process before Prism itself. It tells the parent where Prism listens, ends Prism when the parent is
// gone (however it went), and mends one bug.
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
const fromPrism = createRequire(realpathSync(process.argv[1]));
const ajv2020 = createRequire(fromPrism.resolve('@stoplight/prism-http'))('ajv/dist/2020');
const Ajv2020 = ajv2020.default;
ajv2020.default = class extends Ajv2020 {
  constructor(options) {
    super({ multipleOfPrecision: 6, ...options });
  }
};
