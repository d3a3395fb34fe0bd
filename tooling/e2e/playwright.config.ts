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
  // An office each: minutes are taken and a month is closed in December 2016 and an inspection report is answered in March
  // 2018, where no other journey has moved the date past them, and the real pack takes the place of the demo one.
  projects: [
    {
      name: 'the demo office',
      testIgnore: ['**/minutes/**', '**/month-end/**', '**/inspections/**', '**/real-pack/**'],
    },
    { name: 'minutes', testMatch: '**/minutes/**' },
    { name: 'month end', testMatch: '**/month-end/**' },
    { name: 'inspections', testMatch: '**/inspections/**' },
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
