import { defineConfig } from 'vite';
import { concordatApp } from '../../packages/ui/vite-preset.ts';

export default defineConfig(concordatApp({ base: '/resource-group/' }));
