import { reserveStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/reserves';
import { z } from 'zod';
import { financialYearField, idField, keyField, penceField, textField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInReserves } from './of-register.ts';

const reserve = z.strictObject({
  name: textField(200),
  purpose: textField(1_000),
  restriction: textField(400).nullable(),
  isGeneral: z.boolean(),
  opening: penceField,
  minimum: penceField,
  source: textField(400),
});

/** `sharedWith` are the other bodies that read it, such as the force. */
export const openReserves = useCase({
  name: 'openReserves',
  needs: 'finance:run',
  input: z.strictObject({
    bodyId: idField<'Body'>(),
    sharedWith: z.array(idField<'Body'>()).max(20).readonly(),
    firstYear: financialYearField,
    netBudget: penceField,
    justification: textField(4_000).nullable(),
    reserves: z.array(reserve).min(1).max(100).readonly(),
    idempotencyKey: keyField,
  }),
  bodyOf: (_tx, { bodyId }) => bodyId,
  load: async (tx, { bodyId }) => ({ isOpen: await reserveStore.isOpenFor(tx, bodyId) }),
  versionOf: null,
  decide: ({ isOpen }, command, circumstances) => rules.openReserves(isOpen, command, circumstances),
  save: (tx, register, { context }) => reserveStore.insert(tx, register, context.now),
  record: auditedInReserves,
  sentenceFor: rules.sentenceForReserveRefusal,
  pathFor: {
    NetBudgetMissing: 'netBudget',
    ReserveNameMissing: 'reserves',
    ReserveNameTwice: 'reserves',
    ReservePurposeMissing: 'reserves',
    OpeningBelowNothing: 'reserves',
    JustificationMissing: 'justification',
  },
  answer: ({ id, reserves }) => ({
    registerId: id,
    version: 1,
    reserves: reserves.map(({ id: reserveId, name }) => ({ id: reserveId, name })),
  }),
});
