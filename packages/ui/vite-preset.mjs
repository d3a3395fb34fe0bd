// Plain JavaScript: Vite hands a workspace package named in a config file to Node as it is, and Node 20 reads no types.
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defaultClientConditions } from 'vite';

const uiFolder = fileURLToPath(new URL('.', import.meta.url));

const gatewayPaths = ['/graphql', '/api', '/auth', '/files', '/packs', '/upload', '/healthz', '/readyz'];

/** @type {import('./vite-preset.d.mts').concordatApp} */
export function concordatApp({ base, gateway = 'http://localhost:4000' }) {
  return {
    base,
    plugins: [react()],
    resolve: {
      conditions: ['@concordat/source', ...defaultClientConditions],
      dedupe: ['react', 'react-dom'],
    },
    css: {
      preprocessorOptions: {
        scss: { loadPaths: [uiFolder, `${uiFolder}node_modules`], quietDeps: true },
      },
      // govuk-frontend carries hacks for old browsers that Lightning CSS otherwise stops on.
      lightningcss: { errorRecovery: true },
    },
    server: {
      proxy: Object.fromEntries(gatewayPaths.map((path) => [path, { target: gateway, changeOrigin: false }])),
    },
    build: {
      manifest: true,
      assetsInlineLimit: 0,
      outDir: 'dist',
      emptyOutDir: true,
    },
  };
}
