import { defineConfig } from '@playwright/test';
import { e2eEnv } from './src/env.ts';

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export default defineConfig({
  testDir: 'src',
  outputDir: '../../test-results',
  workers: 1,
  timeout: 60_000,
  // An office each: the real pack takes the place of the demo one, which the journeys are told of.
  projects: [
    { name: 'the demo office', testIgnore: '**/real-pack/**' },
    { name: 'the real pack', testMatch: '**/real-pack/**' },
  ],
  expect: { timeout: 10_000 },
  reporter: e2eEnv.jsonReport === null ? 'list' : [['json', { outputFile: e2eEnv.jsonReport }], ['line']],
  use: {
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    screenshot: 'only-on-failure',
    trace: 'off',
    launchOptions: { executablePath: e2eEnv.chromium, args: flags },
  },
});
