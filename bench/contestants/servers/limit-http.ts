// The limit without any HTTP layer but Node's own.
import { createServer, type IncomingMessage } from 'node:http';
import { answerBy, type Asked } from '../limit/answers.js';
import { endOnSignal, openContestant, tellAddress } from '../process.js';

const { driver, database } = openContestant({ noDelay: true });
const answer = answerBy(driver, database);

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

const server = createServer((request, response) => {
  bodyOf(request)
    .then((body) => answer(JSON.parse(body) as Asked))
    .then((text) => {
      const bytes = Buffer.from(text);
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': bytes.length });
      response.end(bytes);
    })
    .catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
});
endOnSignal();
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address !== null && typeof address !== 'string') tellAddress(address.port);
});
