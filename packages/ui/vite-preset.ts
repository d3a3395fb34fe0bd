import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, type UserConfig } from 'vite';

const uiFolder = fileURLToPath(new URL('.', import.meta.url));

export type AppAddress = {
  /** Path under which the gateway serves the built app, with both slashes: `/admin/`. */
  readonly base: string;
  /** Where `vite dev` sends requests for the API, sign-in and files. */
  readonly gateway?: string;
};

/** The Vite configuration both apps share; the built manifest lists what the first screen loads. */
export function concordatApp({ base, gateway = 'http://localhost:4000' }: AppAddress): UserConfig {
  const toGateway = { target: gateway, changeOrigin: false };
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
      lightningcss: { errorRecovery: true },
    },
    server: {
      proxy: {
        '/graphql': toGateway,
        '/api': toGateway,
        '/auth': toGateway,
        '/files': toGateway,
        '/upload': toGateway,
        '/healthz': toGateway,
      },
    },
    build: {
      manifest: true,
      sourcemap: false,
      assetsInlineLimit: 0,
      outDir: 'dist',
      emptyOutDir: true,
    },
  };
}
