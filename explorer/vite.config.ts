// Builds the web pages into dist/explorer, from where src/http/pages.ts serves them.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What the pages ask, to the letter: the server asks it once after its start, so that nobody waits for a plan. */
const knownOperations: Plugin = {
  name: 'known-operations',
  apply: 'build',
  generateBundle() {
    const folder = at('src/playground/questions/');
    const known = readdirSync(folder)
      .sort()
      .map((file) => ({
        name: file.replace('.graphql', ''),
        query: readFileSync(`${folder}${file}`, 'utf8'),
      }));
    this.emitFile({ type: 'asset', fileName: 'known-operations.json', source: JSON.stringify(known) });
  },
};

/** Each file once more as browsers take it over the wire, for the server to send as it is. */
const compressed: Plugin = {
  name: 'compressed',
  apply: 'build',
  writeBundle({ dir = '' }, bundle) {
    for (const name of Object.keys(bundle).filter((file) => /\.(js|css|svg)$|^assets\/.*\.json$/.test(file))) {
      const path = join(dir, name);
      const text = readFileSync(path);
      writeFileSync(`${path}.br`, brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 8 } }));
      writeFileSync(`${path}.gz`, gzipSync(text));
    }
  },
};

// Vite reads the default export.
export default defineConfig({
  root: at('.'),
  plugins: [react(), knownOperations, compressed],
  build: {
    outDir: at('../dist/explorer'),
    emptyOutDir: true,
    // The editor is one chunk of 2.5 MB that loads after the page stands; a smaller limit would warn at every build.
    chunkSizeWarningLimit: 3000,
    // One page each.
    rolldownOptions: {
      input: { explorer: at('index.html'), playground: at('playground.html') },
      // Directives for the React compiler that GraphiQL's own build has already obeyed.
      checks: { moduleLevelDirective: false },
    },
  },
  // `npx vite --config explorer/vite.config.ts`: the pages from source, answers from a server started beside it.
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
});
