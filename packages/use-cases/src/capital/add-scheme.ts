import { capitalStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/capital';
import { z } from 'zod';
import { useCase } from '../use-case.ts';
import { ofProgramme, programmeFields } from './of-programme.ts';
import { schemeFields } from './scheme-fields.ts';

export const addScheme = useCase({
  ...ofProgramme,
  name: 'addScheme',
  input: z.strictObject({
    ...programmeFields,
    ...schemeFields,
  }),
  decide: ({ value }, { programmeId: _, expectedVersion: __, ...command }, circumstances) =>
    rules.addScheme(value, command, circumstances),
  save: (tx, scheme, { loaded }) => capitalStore.addScheme(tx, loaded, scheme),
  pathFor: {
    SchemeTitleMissing: 'title',
    SchemeThereAlready: 'title',
    SchemeNumberUnreadable: 'number',
    BlockUnknown: 'block',
  },
  answer: ({ id }, { value, version }) => ({
    programmeId: value.id,
    schemeId: id,
    version: version + 1,
  }),
});
