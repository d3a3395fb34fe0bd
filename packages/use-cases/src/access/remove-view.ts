import { savedViewStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/access';
import { z } from 'zod';
import { useCase } from '../use-case.ts';
import { auditedInAccess } from './access-audit.ts';

/** One's own views only. */
export const removeView = useCase({
  name: 'removeView',
  needs: 'meeting:read',
  input: z.strictObject({ viewId: z.uuid() }),
  bodyOf: (_tx, _command, { viewer }) => viewer.bodyIds[0] ?? null,
  load: (tx, { viewId }, { context: { viewer } }) => savedViewStore.loadOwn(tx, viewId, viewer.userId),
  versionOf: null,
  decide: rules.removeView,
  save: (tx, { viewId }) => savedViewStore.remove(tx, viewId),
  record: auditedInAccess,
  sentenceFor: rules.sentenceForAccessRefusal,
  answer: ({ viewId }) => ({ viewId }),
});
