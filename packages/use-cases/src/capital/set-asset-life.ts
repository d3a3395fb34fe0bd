import { capitalStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/capital';
import { z } from 'zod';
import { idField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { ofProgramme, programmeFields } from './of-programme.ts';

export const setAssetLife = useCase({
  ...ofProgramme,
  name: 'setAssetLife',
  input: z.strictObject({
    ...programmeFields,
    schemeId: idField<'CapitalScheme'>(),
    assetLifeYears: z.int().min(1).max(100),
  }),
  decide: ({ value }, { schemeId, assetLifeYears }, circumstances) =>
    rules.setAssetLife(value, { schemeId, assetLifeYears }, circumstances),
  save: (tx, scheme, { loaded }) => capitalStore.saveScheme(tx, loaded, scheme),
  pathFor: { SchemeUnknown: 'schemeId', AssetLifeBelowLoan: 'assetLifeYears' },
  answer: ({ id }, { value, version }) => ({ programmeId: value.id, schemeId: id, version: version + 1 }),
});
