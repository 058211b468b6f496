// Asks over kept-alive connections. undici's dispatch costs the least of Node's clients, so more of the two cores is left to
// what is measured; each answer's status and length are looked at, its text only where it is wanted.
import { Pool, type Dispatcher } from 'undici';

export interface Reply {
  readonly status: number;
  readonly bytes: number;
  readonly text: string | null;
}

export interface Client {
  readonly ask: (body: string, keepText?: boolean) => Promise<Reply>;
  readonly close: () => Promise<void>;
}

const headers = { 'content-type': 'application/json', accept: 'application/json' };

export function connectTo(origin: string, connections: number): Client {
  const pool = new Pool(origin, { connections, pipelining: 1 });
  return {
    ask: (body, keepText = false) =>
      new Promise((resolve, reject) => {
        let status = 0;
        let bytes = 0;
        const chunks: Buffer[] = [];
        const handler: Dispatcher.DispatchHandler = {
          // undici tells a handler of its present form by this one.
          onRequestStart: () => undefined,
          onResponseStart: (_controller, statusCode) => {
            status = statusCode;
          },
          onResponseData: (_controller, chunk) => {
            bytes += chunk.length;
            if (keepText) chunks.push(chunk);
          },
          onResponseEnd: () => {
            resolve({ status, bytes, text: keepText ? Buffer.concat(chunks).toString('utf8') : null });
          },
          onResponseError: (_controller, error) => reject(error),
        };
        pool.dispatch({ path: '/graphql', method: 'POST', headers, body }, handler);
      }),
    close: () => pool.close(),
  };
}
