// @ts-check
// Answers 2 kB of JSON to everything, in a process of its own. Started by requests.mjs.
import { createServer } from 'node:http';
import process from 'node:process';

const data = {
  id: 'beta_testers',
  description: 'People who signed up for early access',
  rules: Array.from({ length: 14 }, (_, index) => ({
    id: `rule_${index}`,
    name: `Rule number ${index}`,
    passPercentage: 50,
    conditions: [{ type: 'email', operator: 'any', targetValue: [`u${index}@example.com`] }],
  })),
};
const body = JSON.stringify({ message: 'Segment read successfully.', data });

const server = createServer((request, response) => {
  request.resume();
  request.on('end', () => {
    const headers = { 'content-type': 'application/json; charset=utf-8' };
    // Chunked where the path asks for it: that is how the API behind its proxies answers.
    if (request.url?.includes('chunked')) {
      response.writeHead(200, headers).flushHeaders();
      response.end(body);
    } else {
      response.writeHead(200, { ...headers, 'content-length': Buffer.byteLength(body) }).end(body);
    }
  });
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.(typeof address === 'object' ? address?.port : undefined);
});
// The parent is gone.
process.on('disconnect', () => process.exit());
