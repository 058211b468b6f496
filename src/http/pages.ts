// The web pages as Vite built them: the playground at /graphiql, and what it is made of under /assets.
import fastifyStatic from '@fastify/static';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { projectRoot } from '../config.js';
import { errorCodes } from '../errors.js';

/** Where their build is. */
export const built = join(projectRoot, 'dist', 'explorer');

/** A page may load what this server serves and nothing else, so it works offline and tells nobody what is asked. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  // Workers are files of ours: no blob: needed.
  "worker-src 'self'",
  // The editor (Monaco) writes its colours and positions as style elements and attributes while it runs; it takes no
  // nonce. A style can load nothing from elsewhere under the lines below.
  "style-src 'self' 'unsafe-inline'",
  // Fonts and small pictures of the editor stand as data: in its style sheet.
  "font-src 'self' data:",
  // GraphiQL previews the address of a picture in an answer: it would ask its host, and this line keeps it from that.
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const headers = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
};

export async function servePages(app: FastifyInstance): Promise<void> {
  // Until the explorer stands there.
  app.get('/', (_request, reply) => reply.redirect('/graphiql'));
  app.get('/graphiql/', (_request, reply) => reply.redirect('/graphiql'));
  if (!existsSync(join(built, 'playground.html'))) {
    app.get('/graphiql', (_request, reply) =>
      reply
        .code(errorCodes.UNAVAILABLE.status)
        .type('text/plain; charset=utf-8')
        .send(
          'Expected the built pages in dist/explorer, found none. Run `npm run build` and start the server again.\n',
        ),
    );
    return;
  }
  await app.register(fastifyStatic, {
    root: join(built, 'assets'),
    prefix: '/assets/',
    index: false,
    // Their names carry a hash of what is in them.
    immutable: true,
    maxAge: '1y',
    // On every file: a worker follows the policy that came with its own.
    setHeaders(reply) {
      void reply.headers(headers);
    },
  });
  app.get('/graphiql', (_request, reply) =>
    // Asked for anew at every visit: it names the files of the newest build.
    reply.header('cache-control', 'no-cache').sendFile('playground.html', built, { cacheControl: false }),
  );
}
