import { bodyStore } from '@concordat/database/stores';
import type { Area, BodiesEvent, BodiesRefusal, Body } from '@concordat/domain/bodies';
import * as rules from '@concordat/domain/bodies';
import { accept, type Decision } from '@concordat/domain/kernel';
import { z } from 'zod';
import { dateField, idField, textField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInBodies } from './bodies-audit.ts';

type Registered = { readonly body: Body; readonly area: Area | null; readonly isAreaNew: boolean };

/**
 * Seeding: a body, and its area when that is not there yet. The id is given, because the body must be one of the
 * viewer's before there is anything to keep.
 */
export const registerBody = useCase({
  name: 'registerBody',
  needs: 'system',
  input: z.strictObject({
    bodyId: idField<'Body'>(),
    areaName: textField(200).nullable(),
    kind: z.enum(rules.bodyKinds),
    legalName: textField(200),
    shortName: textField(60),
    headTitle: textField(100),
    from: dateField.nullable(),
  }),
  bodyOf: (_tx, { bodyId }) => bodyId,
  load: async (tx, { shortName, areaName }) => ({
    namesake: (await bodyStore.byShortName(tx, shortName.trim()))?.value ?? null,
    area: areaName === null ? null : await bodyStore.areaByName(tx, areaName.trim()),
  }),
  versionOf: null,
  decide: (
    { namesake, area },
    { bodyId, areaName, ...described },
    circumstances,
  ): Decision<Registered, BodiesEvent, BodiesRefusal> => {
    const newArea =
      areaName === null || area !== null ? null : rules.registerArea(null, { name: areaName }, circumstances);
    if (newArea?.outcome === 'refused') return newArea;
    const itsArea = newArea?.state ?? area;
    const body = rules.registerBody(
      namesake,
      { ...described, areaId: itsArea?.id ?? null },
      { ...circumstances, newId: () => bodyId },
    );
    if (body.outcome === 'refused') return body;
    const state = { body: body.state, area: itsArea, isAreaNew: newArea !== null };
    return newArea === null
      ? { ...body, state }
      : accept<Registered, BodiesEvent>(state, ...newArea.events, ...body.events);
  },
  save: async (tx, { body, area, isAreaNew }) => {
    if (area !== null && isAreaNew) await bodyStore.insertArea(tx, area);
    await bodyStore.insert(tx, body);
  },
  record: auditedInBodies,
  sentenceFor: rules.sentenceForBodiesRefusal,
  pathFor: { NameTaken: 'shortName' },
  answer: ({ body }) => body,
});
