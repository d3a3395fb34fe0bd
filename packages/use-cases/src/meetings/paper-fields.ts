import {
  askingVerbs,
  considerationHeads,
  findBodyFault,
  type PaperBody,
  sentenceForBodyFault,
} from '@concordat/domain/meetings';
import { z } from 'zod';
import { dateField, idField, textField } from '../command-fields.ts';

/** A document of the closed list of nodes, or why it is none. */
const bodyField = z.unknown().transform((value, ctx): PaperBody => {
  const fault = findBodyFault(value);
  if (fault === null) return value as PaperBody;
  ctx.addIssue({ code: 'custom', message: sentenceForBodyFault(fault) });
  return z.NEVER;
});

export const paperTextForm = z.strictObject({
  title: textField(300),
  to: textField(200),
  from: textField(200),
  date: dateField.nullable(),
  purpose: textField(8_000),
  recommendations: z
    .array(z.strictObject({ verb: z.enum(askingVerbs), text: textField(2_000) }))
    .max(20, 'Give at most 20 recommendations.')
    .readonly(),
  body: bodyField,
  considerations: z
    .array(z.strictObject({ head: z.enum(considerationHeads), text: textField(4_000) }))
    .max(considerationHeads.length, 'Give each consideration once.')
    .refine(
      (given) => new Set(given.map(({ head }) => head)).size === given.length,
      'Give each consideration once.',
    )
    .readonly(),
  sourceDocuments: z.array(textField(400)).max(40, 'Name at most 40 source documents.').readonly(),
  contactOfficer: textField(200),
  marking: z
    .strictObject({ level: z.enum(['official', 'officialSensitive']), handling: textField(60).nullable() })
    .transform(({ level, handling }) => ({
      level,
      descriptor: handling?.trim().toUpperCase() || null,
      printed: null,
    })),
  namedReaders: z.array(idField<'Person'>()).max(50, 'Name at most 50 readers.').readonly(),
});
