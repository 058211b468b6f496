// Builds the web pages into dist/explorer, from where src/http/pages.ts serves them.
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

// Vite reads the default export.
export default defineConfig({
  root: at('.'),
  plugins: [react()],
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
