import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goodPassword, type TestGateway, testGateway } from './test-gateway.ts';

let office: TestGateway;
beforeAll(async () => {
  office = await testGateway();
  const bodyId = await office.register('Fenland');
  const person = { bodyId, password: goodPassword } as const;
  await office.open({ ...person, email: 'auditor@fenland.example', roles: ['auditor'] });
  await office.open({ ...person, email: 'estates@fenland.example', roles: ['estatesDirector'] });
});
afterAll(() => office.close());

async function signedIn(email: string) {
  const browser = office.browser();
  const { status } = await browser.post('/auth/sign-in', { email, password: goodPassword });
  expect(status).toBe(200);
  return browser;
}

describe('the deep check of health', () => {
  it('is not there for visitors, nor for who may not read the audit trail, and walks nothing for them', async () => {
    expect((await office.browser().get('/healthz?deep=1')).status).toBe(404);
    expect((await (await signedIn('estates@fenland.example')).get('/healthz?deep=1')).status).toBe(404);
    expect(office.walks).toEqual([]);
    expect((await office.browser().get('/healthz')).status).toBe(200);
  });

  it('walks the record once for many who ask, and again after ten minutes', async () => {
    const auditor = await signedIn('auditor@fenland.example');
    const answers = await Promise.all(Array.from({ length: 10 }, () => auditor.get('/healthz?deep=1')));
    for (const { status, json } of answers) {
      expect(status).toBe(200);
      expect(json).toMatchObject({ status: 'sound', chains: 1, entries: expect.any(Number) });
    }
    expect(office.walks).toHaveLength(1);
    office.moveClock(601);
    expect((await auditor.get('/healthz?deep=1')).status).toBe(200);
    expect(office.walks).toHaveLength(2);
  });

  it('turns red when an entry was changed, and leaves it to the verifier to say which', async () => {
    const auditor = await signedIn('auditor@fenland.example');
    const client = await office.database.ownerPool.connect();
    await client.query(
      `begin; set local concordat.maintenance = 'on'; set local session_replication_role = replica`,
    );
    await client.query(`update audit_event set action = 'NothingHappened' where sequence = 1`);
    await client.query('commit');
    client.release();
    office.moveClock(601);
    const { status, json } = await auditor.get('/healthz?deep=1');
    expect(status).toBe(503);
    expect(json).toMatchObject({ status: 'broken', sentence: expect.stringContaining('concordat verify') });
    expect(JSON.stringify(json)).not.toContain('Entry 1');
    expect(office.logged.join()).toContain('The record is not sound');
    expect(office.logged.join()).not.toContain('Entry 1');
  });
});
