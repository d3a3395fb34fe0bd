import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  root: here,
  base: '/graphql/explore/',
  build: {
    outDir: `${here}../dist/explorer`,
    emptyOutDir: true,
    chunkSizeWarningLimit: 5_000, // the editor is large and only this page loads it
    reportCompressedSize: false,
  },
  worker: { format: 'es' },
});
