import { defineConfig, mergeConfig } from 'vite';
import { concordatApp } from '../vite-preset.ts';

export default defineConfig(
  mergeConfig(concordatApp({ base: './' }), {
    build: { outDir: '../dist', manifest: false },
  }),
);
