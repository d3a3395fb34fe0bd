import type { PackDraft } from '@concordat/domain/imports';
import { z } from 'zod';

const line = z.int().positive();
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const month = z.string().regex(/^\d{4}-\d{2}$/);
const printed = z.string().nullable();

const paragraph = z.strictObject({ number: printed, text: z.string(), line });
const section = z.strictObject({ number: printed, heading: printed, paragraphs: z.array(paragraph) });
const attendee = z.strictObject({ name: printed, post: printed, body: printed });

const recommendation = z.strictObject({
  number: printed,
  limb: printed,
  verb: z.enum(['approve', 'note', 'agree', 'consider', 'sign', 'endorse', 'other']),
  text: z.string(),
});

const action = z.strictObject({
  text: z.string(),
  owner: z.strictObject({ post: printed, body: printed }),
  due: z.strictObject({ printed, month: month.nullable(), date: day.nullable() }),
});

const outcome = z.enum([
  'noted',
  'approved',
  'agreed',
  'agreedInPart',
  'deferred',
  'tookAssurance',
  'escalated',
  'noneDeclared',
  'welcomed',
]);

const item = z.strictObject({
  number: printed,
  title: z.string(),
  lead: printed.exactOptional(),
  paper: z.enum(['attached', 'verbal', 'toFollow']).nullable().exactOptional(),
  paragraphs: z.array(z.strictObject({ number: printed, text: z.string() })).exactOptional(),
  outcomes: z.array(outcome).exactOptional(),
  actions: z.array(action).exactOptional(),
});

const row = z.strictObject({
  label: z.string(),
  reference: printed,
  isTotal: z.boolean(),
  values: z.array(z.number().nullable()),
  line,
});

const table = z.strictObject({
  kind: z.enum([
    'revenueMonitoring',
    'capitalSchemes',
    'capitalSummary',
    'capitalFinancing',
    'rcco',
    'mtfpGap',
    'other',
  ]),
  caption: printed,
  unit: z.enum(['thousandPounds', 'pounds', 'percent', 'count', 'text']),
  columns: z.array(z.string()),
  rows: z.array(row),
});

const document = z.strictObject({
  kind: z.enum(['agenda', 'minutes', 'report', 'plan', 'appendix', 'other']),
  title: printed,
  to: printed.exactOptional(),
  from: printed.exactOptional(),
  date: day.nullable().exactOptional(),
  lines: z.tuple([line, line]),
  agendaItem: printed,
  sections: z.array(section),
  recommendations: z.array(recommendation).exactOptional(),
  contactOfficers: z.array(z.string()).exactOptional(),
  sourceDocuments: z.array(z.string()).exactOptional(),
  meeting: z
    .strictObject({
      forum: printed,
      date: day.nullable(),
      time: z
        .string()
        .regex(/^\d{2}:\d{2}$/)
        .nullable(),
      venue: printed,
    })
    .exactOptional(),
  attendance: z
    .strictObject({
      members: z.array(attendee),
      inAttendance: z.array(attendee),
      apologies: z.array(attendee),
    })
    .exactOptional(),
  items: z.array(item).exactOptional(),
  tables: z.array(table),
});

const finding = z.strictObject({
  severity: z.enum(['error', 'warning', 'rounding', 'question']),
  kind: z.enum([
    'columnTotal',
    'rowFormula',
    'percentage',
    'textAgainstTable',
    'tableAgainstTable',
    'missingNumber',
    'authorMismatch',
    'dateMismatch',
    'missingReference',
    'duplicateReference',
    'recommendationsDiffer',
    'missingDate',
    'unknownPerson',
    'leftOut',
  ]),
  line: line.nullable(),
  printed: z.union([z.string(), z.number()]).nullable(),
  computed: z.union([z.string(), z.number()]).nullable(),
  difference: z.number().nullable(),
  message: z.string(),
});

/** Checks a stored or received draft; it takes exactly the shape of the import contract and nothing beside it. */
export const packDraftSchema: z.ZodType<PackDraft> = z.strictObject({
  source: z.strictObject({
    file: z.string(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    lines: z.int().nonnegative(),
  }),
  documents: z.array(document),
  findings: z.array(finding),
});
