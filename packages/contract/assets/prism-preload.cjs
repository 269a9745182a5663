'use strict';
// Loaded into the Prism process before Prism itself. It tells the parent where Prism listens and what it answers, ends Prism
// when the parent is gone (however it went), and mends what `prism-mends.cjs` and `prism-start.cjs` mend.
const { ServerResponse } = require('node:http');
const net = require('node:net');
const { createRequire } = require('node:module');
const { realpathSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');
const { mendAjv, mendPages, withReasons } = require('./prism-mends.cjs');
const { hasten, hastenCli } = require('./prism-start.cjs');

const send = (message) => process.send?.(message, () => undefined);

// With `--import tsx` in NODE_OPTIONS, Node loads this a second time, in the thread of the loader, where there is no Prism.
if (isMainThread) prepare();

function prepare() {
  process.on('disconnect', () => process.exit(0));
  process.channel?.unref();

  const listen = net.Server.prototype.listen;
  net.Server.prototype.listen = function (...args) {
    this.once('listening', () => {
      // What else is preloaded may listen to a pipe, which has no port.
      const { port } = Object(this.address());
      if (port) send({ port });
    });
    // A client that is busy for a while would find its connection closed, and reset, five seconds later.
    this.keepAliveTimeout = 600_000;
    return listen.apply(this, args);
  };
  process.on('unhandledRejection', (reason) => {
    send({ error: String(reason?.message ?? reason) });
    process.exitCode = 1;
    process.disconnect?.();
  });

  const fromPrism = createRequire(realpathSync(process.argv[1]));
  const fromHttp = createRequire(fromPrism.resolve('@stoplight/prism-http'));
  mendAjv(fromHttp('ajv/dist/2020'));
  hasten(fromHttp);
  hastenCli(fromPrism);
  mendPages(fromHttp('./mocker'));

  const end = ServerResponse.prototype.end;
  ServerResponse.prototype.end = function (chunk, ...rest) {
    const { method, url } = this.req;
    if (process.env.STATSIG_CONTRACT_ANSWERS)
      send({ answered: { method, path: url.split('?')[0], status: this.statusCode } });
    const header = this.statusCode === 400 && !this.headersSent && this.getHeader('sl-violations');
    const example = header && typeof chunk === 'string' ? parse(chunk) : undefined;
    // A very long list is cut, and cannot be read.
    const violations = header && parse(header);
    if (example === undefined || !violations) return end.call(this, chunk, ...rest);
    const body = JSON.stringify(withReasons(example, violations));
    this.setHeader('content-length', Buffer.byteLength(body));
    return end.call(this, body, ...rest);
  };
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
