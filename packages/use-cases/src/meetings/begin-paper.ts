import { paperInHandStore } from '@concordat/database/stores';
import { londonDateOf } from '@concordat/domain/kernel';
import * as rules from '@concordat/domain/meetings';
import { z } from 'zod';
import { idField, keyField, textField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { authorOfPaper } from './load-paper-place.ts';
import { auditedInPapers } from './paper-audit.ts';

/** From the post whose work is the writer's; the writer may say another. */
export const beginPaper = useCase({
  name: 'beginPaper',
  needs: 'paper:write',
  input: z.strictObject({ bodyId: idField<'Body'>(), title: textField(300), idempotencyKey: keyField }),
  bodyOf: (_tx, { bodyId }) => bodyId,
  load: async (tx, _command, { context: { viewer, now } }) => ({
    from: await authorOfPaper(tx, viewer, londonDateOf(now)),
  }),
  versionOf: null,
  decide: rules.beginPaper,
  save: (tx, paper) => paperInHandStore.insert(tx, paper),
  record: auditedInPapers,
  sentenceFor: rules.sentenceForPaperInHandRefusal,
  pathFor: { PaperTitleMissing: 'title' },
  answer: ({ id }) => ({ paperId: id, version: 1 }),
});
