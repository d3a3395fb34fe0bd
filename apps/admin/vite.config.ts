import { concordatApp } from '@concordat/ui/vite-preset';
import { defineConfig } from 'vite';

export default defineConfig(concordatApp({ base: '/admin/' }));
