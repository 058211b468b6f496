// Builds the web pages into dist/explorer, from where src/http/pages.ts serves them.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { knownOperations } from './known-operations.js';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** For the server, which asks them once after its start. */
const writeKnownOperations: Plugin = {
  name: 'known-operations',
  apply: 'build',
  generateBundle() {
    const source = JSON.stringify(knownOperations());
    this.emitFile({ type: 'asset', fileName: 'known-operations.json', source });
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
  plugins: [react(), writeKnownOperations, compressed],
  build: {
    outDir: at('../dist/explorer'),
    emptyOutDir: true,
    // Browsers that draw the pictures preload modules themselves.
    modulePreload: { polyfill: false },
    // The editor is one chunk of 2.5 MB that loads after the page stands; a smaller limit would warn at every build.
    chunkSizeWarningLimit: 3000,
    // One page each.
    rolldownOptions: {
      input: { explorer: at('index.html'), playground: at('playground.html') },
      output: {
        codeSplitting: {
          groups: [
            // What both pages stand on, and what every picture of the explorer shares: a file each, so that the first view
            // asks for few.
            { name: 'base', test: /node_modules\/(react|react-dom|scheduler)\/|vite\/preload-helper|rolldown.runtime/ },
            { name: 'explorer', test: /src\/(explorer\/(?!(timeline|map|graph|table|sums|routes)\/)|generated\/)/ },
          ],
        },
      },
      // Directives for the React compiler that GraphiQL's own build has already obeyed.
      checks: { moduleLevelDirective: false },
    },
  },
  // `npx vite --config explorer/vite.config.ts`: the pages from source, answers from a server started beside it.
  // The playground's workers are no dependencies that can be bundled ahead.
  optimizeDeps: { entries: ['index.html'] },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
});
