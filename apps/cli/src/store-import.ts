import { recordImport, storeFile } from '@concordat/use-cases';
import { v7 } from 'uuid';
import { acceptedOrFail } from './accepted-or-fail.ts';
import { chooseBody } from './choose-body.ts';
import { commandLineContext } from './command-line-context.ts';
import { withOffice } from './open-office.ts';
import type { Terminal } from './terminal.ts';

export type StoreImport = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly fileName: string;
  /** As recognised from the bytes. */
  readonly mediaType: string;
  readonly body: string | undefined;
  readonly format: 'text' | 'json';
};

/** Stores the file and what was read of it as a pending import, to be accepted or rejected by a person. */
export function storeImport(
  { bytes, fileName, mediaType, body, format }: StoreImport,
  terminal: Terminal,
): Promise<void> {
  return withOffice(terminal, async ({ prisma }) => {
    const { id: bodyId } = await chooseBody(prisma, body);
    const context = commandLineContext(prisma, [bodyId]);
    const file = { bodyId, fileName, mediaType, purpose: 'paper', bytes } as const;
    const { entry } = acceptedOrFail(await storeFile(context, file));
    const stored = acceptedOrFail(
      await recordImport(context, { fileId: entry.id, bodyId, idempotencyKey: v7() }),
    );
    terminal.result(
      format === 'json'
        ? JSON.stringify({ importId: stored.importId, status: stored.status })
        : `Stored as pending: ${stored.importId}. Accept it in the admin app, or: concordat import findings ${stored.importId}, then: concordat import accept ${stored.importId}`,
    );
  });
}
