// Started by the fault tests as a process of its own: opens a data folder, migrates, and holds it or writes to it.
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { v7 } from 'uuid';
import {
  AlreadyRunning,
  auditStore,
  connectPrisma,
  inTransaction,
  migrate,
  openDatabase,
} from '../src/index.ts';

const [dataDir = '', task, ackFile = ''] = process.argv.slice(2);

try {
  const database = await openDatabase({ dataDir, log: (sentence) => console.log(sentence) });
  await migrate(database, (sentence) => console.log(sentence));
  console.log(`ready ${database.ownerUrl}`);
  if (task === 'write') await writeForEver(database.appUrl);
  process.stdin.resume().on('end', async () => {
    await database.close();
    process.exit(0);
  });
} catch (error) {
  console.error((error as Error).message);
  process.exit(error instanceof AlreadyRunning ? error.exitCode : 1);
}

/** Each person has one audit entry; an id is noted, and the note is on the disk, once the transaction was acknowledged. */
async function writeForEver(appUrl: string): Promise<void> {
  const prisma = connectPrisma(appUrl, { size: 4 });
  const notes = openSync(ackFile, 'a');
  const bodyId = '01939aaa-0000-7000-8000-000000000001';
  const viewer = { userId: 'writer', personId: null, bodyIds: [bodyId], clearance: 'official' as const };
  const writer = async () => {
    for (;;) {
      const id = v7();
      await inTransaction(prisma, viewer, async (tx) => {
        await tx.person.create({ data: { id, bodyId, readerBodyIds: [bodyId], name: 'The clerk' } });
        await auditStore.append(tx, [
          {
            bodyId,
            at: '2016-12-12T09:00:00.000Z',
            actorId: 'writer',
            action: 'people:manage',
            objectKind: 'Person',
            objectId: id,
            payload: {},
          },
        ]);
      });
      writeSync(notes, `${id}\n`);
      fsyncSync(notes);
    }
  };
  console.log('writing');
  await Promise.all([writer(), writer(), writer()]);
  closeSync(notes);
}
