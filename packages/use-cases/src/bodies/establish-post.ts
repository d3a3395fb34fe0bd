import { bodyStore, postStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/bodies';
import { z } from 'zod';
import { idField, textField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInBodies } from './bodies-audit.ts';

/** A post is read by every body of the area, which deals with whoever holds it; its own body alone changes it. */
export const establishPost = useCase({
  name: 'establishPost',
  needs: 'people:manage',
  input: z.strictObject({ bodyId: idField<'Body'>(), title: textField(200) }),
  bodyOf: (_tx, { bodyId }) => bodyId,
  load: async (tx, { bodyId, title }) => {
    const body = await bodyStore.load(tx, bodyId);
    if (body === null) return null;
    return {
      namesake: (await postStore.byTitle(tx, bodyId, title.trim()))?.value ?? null,
      readers: await bodyStore.readersOf(tx, body.value),
    };
  },
  versionOf: null,
  decide: ({ namesake }, command, circumstances) => rules.establishPost(namesake, command, circumstances),
  save: (tx, post, { loaded }) => postStore.insert(tx, post, loaded.readers),
  record: auditedInBodies,
  sentenceFor: rules.sentenceForBodiesRefusal,
  pathFor: { NameMissing: 'title', NameTaken: 'title' },
  answer: (post) => post,
});
