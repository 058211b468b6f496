// The web pages as Vite built them: the explorer at /, the playground at /graphiql, and what they are made of under /assets.
import fastifyStatic from '@fastify/static';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { projectRoot } from '../config.js';
import { errorCodes } from '../errors.js';

/** Where their build is. */
export const built = join(projectRoot, 'dist', 'explorer');

/** A page may load what this server serves and nothing else, so it works offline and tells nobody what is asked. */
function contentSecurityPolicy(styles: string, fonts: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    // Workers are files of ours: no blob: needed.
    "worker-src 'self'",
    `style-src ${styles}`,
    `font-src ${fonts}`,
    // GraphiQL previews the address of a picture in an answer: it would ask its host, and this line keeps it from that.
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

const headersWith = (policy: string): Readonly<Record<string, string>> => ({
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
});

const headersOfExplorer = headersWith(contentSecurityPolicy("'self'", "'self'"));
// The editor (Monaco) writes its colours and positions as style elements and attributes while it runs; it takes no nonce. A
// style can load nothing from elsewhere under the other lines. Its fonts and small pictures stand as data: in its style sheet.
const headersOfPlayground = headersWith(contentSecurityPolicy("'self' 'unsafe-inline'", "'self' data:"));

const pages = [
  { path: '/', file: 'index.html', headers: headersOfExplorer },
  { path: '/graphiql', file: 'playground.html', headers: headersOfPlayground },
] as const;

export async function servePages(app: FastifyInstance): Promise<void> {
  app.get('/graphiql/', (_request, reply) => reply.redirect('/graphiql'));
  if (!pages.every(({ file }) => existsSync(join(built, file)))) {
    for (const { path } of pages) {
      app.get(path, (_request, reply) =>
        reply
          .code(errorCodes.UNAVAILABLE.status)
          .type('text/plain; charset=utf-8')
          .send(
            'Expected the built pages in dist/explorer, found none. Run `npm run build` and start the server again.\n',
          ),
      );
    }
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
    setHeaders(reply, path) {
      const page = pages.find(({ file }) => path.startsWith(join(built, file)));
      void reply.headers(page?.headers ?? headersOfPlayground);
    },
    // As the build left them beside each file: nothing is compressed while somebody waits.
    preCompressed: true,
  });
  for (const { path, file } of pages) {
    app.get(path, (_request, reply) =>
      // Asked for anew at every visit: it names the files of the newest build.
      reply.header('cache-control', 'no-cache').sendFile(file, built, { cacheControl: false }),
    );
  }
}
