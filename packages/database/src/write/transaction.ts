import type { Prisma } from '../generated/prisma/client.ts';

/** Prisma inside a transaction that knows its viewer. The outer client must never be used inside: it would leave it. */
export type Transaction = Prisma.TransactionClient;
