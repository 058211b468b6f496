// Builds the web pages into dist/explorer, from where src/http/pages.ts serves them.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
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

// Vite reads the default export.
export default defineConfig({
  root: at('.'),
  plugins: [react(), knownOperations],
  build: {
    outDir: at('../dist/explorer'),
    emptyOutDir: true,
    // The editor is one chunk of 2.5 MB that loads after the page stands; a smaller limit would warn at every build.
    chunkSizeWarningLimit: 3000,
    // One page each; the explorer's own page will stand beside this one.
    rolldownOptions: {
      input: { playground: at('playground.html') },
      // Directives for the React compiler that GraphiQL's own build has already obeyed.
      checks: { moduleLevelDirective: false },
    },
  },
  // `npx vite --config explorer/vite.config.ts`: the pages from source, answers from a server started beside it.
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
});
