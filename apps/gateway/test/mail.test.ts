import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { smtpReceiver } from './smtp-receiver.ts';
import { type TestGateway, testGateway } from './test-gateway.ts';

let receiver: Awaited<ReturnType<typeof smtpReceiver>>;
let office: TestGateway;
let email = '';
let people = 0;

beforeAll(async () => {
  receiver = await smtpReceiver();
  const from = 'Concordat <office@example.police.uk>';
  office = await testGateway({ smtp: { url: receiver.url, from } });
});
afterAll(async () => {
  await office?.close();
  await receiver?.close();
});
beforeEach(async () => {
  people += 1;
  email = `reader${people}@example.org`;
  receiver.behave('takes');
  receiver.deliveries.splice(0);
  office.moveClock(2 * 60 * 60);
  await office.opened.mailSender.round();
  receiver.deliveries.splice(0);
});

const link = 'http://localhost/admin/reset?token=secret';
const queue = () => office.opened.context.mail;
const add = () => queue().add({ to: email, subject: 'Set a new password', body: `Follow ${link}` });
const round = () => office.opened.mailSender.round();
const rowOf = async () =>
  (await office.database.ownerPool.query('select * from auth_mail where recipient = $1', [email])).rows[0];
const figures = async () => (await office.browser().get('/metrics')).text;

describe('a mail', () => {
  it('goes out once, and its text with the link leaves the database', async () => {
    await add();
    expect(await round()).toBe(1);
    expect(await round()).toBe(0);
    expect(receiver.deliveries).toHaveLength(1);
    expect(receiver.deliveries[0]).toMatchObject({ to: email });
    expect(receiver.deliveries[0]?.text).toContain('From: Concordat <office@example.police.uk>');
    expect(receiver.deliveries[0]?.text.replace(/=\n/g, '').replaceAll('=3D', '=')).toContain(link);
    expect(await rowOf()).toMatchObject({ body: null, last_failure: null, attempts: 1 });
    expect((await rowOf()).sent_at).not.toBeNull();
  });

  it('is sent again under the same id when the answer was lost, so that its effect is one', async () => {
    await add();
    receiver.behave('losesTheLine');
    expect(await round()).toBe(0);
    receiver.behave('takes');
    expect(await round()).toBe(0); // not due yet
    office.moveClock(60);
    expect(await round()).toBe(1);
    expect(receiver.deliveries).toHaveLength(2);
    expect(new Set(receiver.deliveries.map(({ messageId }) => messageId)).size).toBe(1);
  });

  it('is tried later and later while the service refuses, and everybody can see that it waits', async () => {
    receiver.behave('refuses');
    await add();
    const waits: number[] = [];
    for (let times = 0; times < 4; times += 1) {
      expect(await round()).toBe(0);
      const { due_at, last_failure } = await rowOf();
      expect(last_failure).toContain('451');
      const wait = (due_at.getTime() - office.now().getTime()) / 1_000;
      waits.push(wait);
      office.moveClock(wait + 1);
    }
    for (const [at, wait] of waits.entries()) {
      expect(wait).toBeLessThanOrEqual(2 ** (at + 1));
      expect(wait).toBeGreaterThan(2 ** at - 2);
    }
    expect(await queue().standing()).toMatchObject({ waiting: 1, failing: 1 });
    expect(await figures()).toContain('concordat_mails{state="failing"} 1');
    receiver.behave('takes');
    expect(await round()).toBe(1);
    expect(await queue().standing()).toEqual({ waiting: 0, failing: 0, oldestWaitingAt: null });
    expect(await figures()).toContain('concordat_mails{state="waiting"} 0');
  });

  it('is queued with its act while the service is away, and arrives when it is back', async () => {
    const bodyId = await office.register(`Mail Area ${people}`);
    await office.open({ bodyId, email, roles: ['auditor'], password: 'otter lamp quarry seven' });
    const { port } = receiver;
    await receiver.close();
    const asked = await office.browser().post('/auth/reset/request', { email });
    expect(asked.status).toBe(200);
    await expect.poll(rowOf).toBeDefined();
    expect(await round()).toBe(0);
    expect((await rowOf()).last_failure).toMatch(/ECONNREFUSED|connect/);
    receiver = await smtpReceiver(port);
    office.moveClock(60);
    expect(await round()).toBe(1);
    expect(receiver.deliveries).toHaveLength(1);
  });

  it('is taken by one sender when two look at once', async () => {
    await Promise.all(Array.from({ length: 6 }, add));
    const taken = (await Promise.all([queue().lease(4), queue().lease(4), queue().lease(4)])).flat();
    expect(new Set(taken.map(({ id }) => id)).size).toBe(taken.length);
    for (const mail of taken) await queue().failed(mail, 'looked at only', 0);
  });

  it('is given up after seven days, when no link in it works, and its text goes', async () => {
    receiver.behave('refuses');
    await add();
    await round();
    office.moveClock(7 * 24 * 60 * 60 + 1);
    receiver.behave('takes');
    expect(await round()).toBe(0);
    expect(await rowOf()).toMatchObject({ sent_at: null, body: null });
    expect((await rowOf()).given_up_at).not.toBeNull();
    expect(receiver.deliveries).toEqual([]);
  });
});
