import { z } from 'zod';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

const manifestShape = z.object({
  format: z.literal(1),
  /** The moment of the database that the file holds. */
  takenAt: z.string(),
  migrations: z.array(z.object({ name: z.string(), checksum: hash })),
  tables: z.array(
    z.object({
      name: z.string(),
      columns: z.array(z.string()),
      rows: z.number().int(),
      /** Where its gzipped COPY text begins in the file, and how long it is, in bytes. */
      offset: z.number().int(),
      length: z.number().int(),
      sha256: hash,
    }),
  ),
  sequences: z.array(z.object({ name: z.string(), lastValue: z.string(), isCalled: z.boolean() })),
  /** Where each audit trail ended: the restored ones are checked against these. */
  checkpoints: z.array(
    z.object({ bodyId: z.string(), size: z.number().int(), headHash: hash, at: z.string() }),
  ),
  /** Whose backup it is. */
  bodies: z.array(z.object({ id: z.string(), shortName: z.string() })),
});

/** What a backup file says of itself, at its end. */
export type BackupManifest = z.infer<typeof manifestShape>;

export function parseManifest(text: string): BackupManifest {
  return manifestShape.parse(JSON.parse(text));
}
