import { rmSync } from 'node:fs';
import { testFolder } from '@concordat/testing';
import { afterAll, expect, it } from 'vitest';
import { AlreadyRunning } from '../embedded/already-running.ts';
import { asOwner } from './as-owner.ts';
import { joinDatabase } from './join-database.ts';
import { openDatabase } from './open-database.ts';

const folder = testFolder();
const quiet = () => {};
const office = await openDatabase({ dataDir: folder, log: quiet });
afterAll(async () => {
  await office.close();
  rmSync(folder, { recursive: true, force: true });
});

it('works beside an office that is open, and leaves it open', async () => {
  await expect(openDatabase({ dataDir: folder, log: quiet })).rejects.toThrow(AlreadyRunning);
  const beside = await joinDatabase({ dataDir: folder, log: quiet });
  expect(beside.ownerUrl).toBe(office.ownerUrl);
  await beside.close();
  await asOwner(office, async (client) => expect((await client.query('select 1 as one')).rowCount).toBe(1));
});
