import { operationsInPlace } from '@concordat/codegen/vite-plugin';
import { concordatApp } from '@concordat/ui/vite-preset';
import { defineConfig, mergeConfig } from 'vite';

export default defineConfig(
  mergeConfig(concordatApp({ base: '/admin/' }), { plugins: [operationsInPlace()] }),
);
