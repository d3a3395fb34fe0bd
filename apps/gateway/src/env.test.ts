import { expect, it } from 'vitest';
import { readSettings } from './env.ts';

const read = (env: Record<string, string>) => readSettings(env, '/srv');

it('opens a demo office on this machine when nothing is said', () => {
  expect(read({})).toEqual({
    port: 4000,
    host: '127.0.0.1',
    dataDir: '/srv/.concordat',
    databaseUrl: undefined,
    isDemo: true,
    origin: null,
    corsOrigins: [],
    trustedProxies: [],
    secret: null,
    smtp: null,
    logLevel: 'warn',
    keptReadsMb: 16,
    checkpointKey: null,
    checkpointDir: null,
  });
});

it('takes an empty variable for none', () => {
  expect(read({ PORT: '', DATABASE_URL: '', NODE_ENV: '' })).toEqual(read({}));
});

it('is no demo in production, nor when told so', () => {
  expect(read({ NODE_ENV: 'production' }).isDemo).toBe(false);
  expect(read({ CONCORDAT_DEMO: 'off' }).isDemo).toBe(false);
  expect(() => read({ NODE_ENV: 'production', CONCORDAT_DEMO: 'on' })).toThrow('production');
});

it('lets nobody from elsewhere into a demo, and asks under which name a real office is reached', () => {
  for (const HOST of ['0.0.0.0', '::', '192.168.1.5', 'office.example']) {
    expect(() => read({ HOST })).toThrow(/on this machine only/);
    expect(() => read({ HOST, NODE_ENV: 'production' })).toThrow(/CONCORDAT_ORIGIN/);
    const named = read({ HOST, NODE_ENV: 'production', CONCORDAT_ORIGIN: 'https://office.example/' });
    expect(named.origin).toBe('https://office.example');
  }
});

it.each([
  [{ PORT: '70000' }, 'PORT'],
  [{ PORT: '4.5' }, 'PORT'],
  [{ CONCORDAT_ORIGIN: 'office.example' }, 'CONCORDAT_ORIGIN'],
  [{ CONCORDAT_SECRET: 'short' }, 'CONCORDAT_SECRET'],
  [{ CONCORDAT_LOG: 'loud' }, 'CONCORDAT_LOG'],
  [{ CONCORDAT_TRUSTED_PROXIES: 'proxy.example' }, 'CONCORDAT_TRUSTED_PROXIES'],
  [{ SMTP_URL: 'mail.example', MAIL_FROM: 'office@office.example' }, 'SMTP_URL'],
  [{ SMTP_URL: 'smtp://mail.example', MAIL_FROM: 'the office' }, 'MAIL_FROM'],
  [{ SMTP_URL: 'smtp://mail.example' }, 'MAIL_FROM is missing'],
  [{ MAIL_FROM: 'office@office.example' }, 'SMTP_URL is missing'],
])('says what is wrong with %j', (env, name) => {
  expect(() => read(env as Record<string, string>)).toThrow(name);
});

it('sends mail once it knows by which service and from whom', () => {
  const SMTP_URL = 'smtp://user:password@mail.example:587';
  expect(read({ SMTP_URL, MAIL_FROM: 'Concordat <office@office.example>' }).smtp).toEqual({
    url: SMTP_URL,
    from: 'Concordat <office@office.example>',
  });
});
