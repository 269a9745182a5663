// @ts-check
// `npm run mock`: leaves the mock up until it is told to stop.
import process from 'node:process';
import { parseArgs } from 'node:util';
import { startMock } from '@statsig-console/contract';

const usage = `npm run mock -- [--port 4010] [--host 127.0.0.1]

Serves the examples of the spec, for trying things out and for other languages. Any STATSIG-API-KEY that is not empty is
accepted. Port 0 lets the system choose a free one. Ctrl-C stops the mock.`;

/** @param {string[]} args */
export async function main(args) {
  const read = readArgs(args);
  if (typeof read === 'string') {
    console.error(`npm run mock: ${read}\n\n${usage}`);
    return 2;
  }
  const { help, ...options } = read;
  if (help) {
    console.log(usage);
    return 0;
  }
  // A mock does not keep the process alive that started it; this does.
  const awake = setInterval(() => undefined, 2 ** 30);
  const stopped = new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => resolve(undefined));
  });
  let mock;
  try {
    mock = await startMock(options);
  } catch (error) {
    console.error(`npm run mock: ${/** @type {Error} */ (error).message}`);
    clearInterval(awake);
    return 1;
  }
  console.log(`The mock listens on ${mock.url}. Stop it with Ctrl-C. Try:

  curl -H 'STATSIG-API-KEY: any' ${mock.url}/console/v1/segments/beta_testers
  curl -H 'STATSIG-API-KEY: any' -H 'Prefer: code=429' -i ${mock.url}/console/v1/segments/beta_testers`);
  const output = await Promise.race([stopped, mock.exited]);
  await mock.stop();
  clearInterval(awake);
  if (output === undefined) return 0;
  console.error(`npm run mock: Prism ended by itself. ${output}`);
  return 1;
}

/**
 * @param {string[]} args
 * @returns {{ help: boolean, port: number, host: string } | string} what was asked for, or what is wrong with it
 */
function readArgs(args) {
  try {
    const { values } = parseArgs({
      args,
      options: { help: { type: 'boolean' }, port: { type: 'string' }, host: { type: 'string' } },
    });
    const { help = false, port = '4010', host = '127.0.0.1' } = values;
    if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) return `--port is ${port}; allowed is 0 to 65535.`;
    return { help, port: Number(port), host };
  } catch (error) {
    return /** @type {Error} */ (error).message;
  }
}
