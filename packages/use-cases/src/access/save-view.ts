import { savedViewStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/access';
import { z } from 'zod';
import { textField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInAccess } from './access-audit.ts';

/** A list as the viewer looks at it, kept for them alone. */
export const saveView = useCase({
  name: 'saveView',
  needs: 'meeting:read',
  input: z.strictObject({
    list: z.enum(rules.viewedLists),
    name: textField(60),
    filters: textField(1_000),
  }),
  bodyOf: (_tx, _command, { viewer }) => viewer.bodyIds[0] ?? null,
  load: (tx, _command, { context: { viewer } }) => savedViewStore.of(tx, viewer.userId),
  versionOf: null,
  decide: rules.saveView,
  save: async (tx, view, { context: { viewer } }) => {
    const [bodyId] = viewer.bodyIds;
    if (bodyId !== undefined) await savedViewStore.insert(tx, view, bodyId);
  },
  record: auditedInAccess,
  sentenceFor: rules.sentenceForAccessRefusal,
  pathFor: { ViewNameMissing: 'name', ViewNameTaken: 'name' },
  answer: ({ viewId }) => ({ viewId }),
});
