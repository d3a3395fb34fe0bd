import { defineConfig, mergeConfig } from 'vite';
import { concordatApp } from '../vite-preset.mjs';

export default defineConfig(
  mergeConfig(concordatApp({ base: './' }), {
    build: { outDir: '../dist', manifest: false },
  }),
);
