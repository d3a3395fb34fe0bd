/** What a paper turned out to be. A strategy or policy handed round with a report is an appendix. */
export type DocumentKind = 'agenda' | 'minutes' | 'report' | 'plan' | 'appendix' | 'other';

export type RecommendationVerb = 'approve' | 'note' | 'agree' | 'consider' | 'sign' | 'endorse' | 'other';

export type MinutedOutcome =
  | 'noted'
  | 'approved'
  | 'agreed'
  | 'agreedInPart'
  | 'deferred'
  | 'tookAssurance'
  | 'escalated'
  | 'noneDeclared'
  | 'welcomed';

export type TableKind =
  | 'revenueMonitoring'
  | 'capitalSchemes'
  | 'capitalSummary'
  | 'capitalFinancing'
  | 'rcco'
  | 'mtfpGap'
  | 'other';

export type TableUnit = 'thousandPounds' | 'pounds' | 'percent' | 'count' | 'text';

export type FindingSeverity = 'error' | 'warning' | 'rounding' | 'question';

export type FindingKind =
  | 'columnTotal'
  | 'rowFormula'
  | 'percentage'
  | 'textAgainstTable'
  | 'tableAgainstTable'
  | 'missingNumber'
  | 'authorMismatch'
  | 'dateMismatch'
  | 'missingReference'
  | 'duplicateReference'
  | 'recommendationsDiffer'
  | 'missingDate'
  | 'unknownPerson'
  /** Something in the file was not read: what it would fetch from elsewhere, a footnote, a page without text. */
  | 'leftOut';

/** One paragraph as printed; `line` is where it begins in the source, counted from 1. */
export interface DraftParagraph {
  number: string | null;
  text: string;
  line: number;
}

export interface DraftSection {
  number: string | null;
  heading: string | null;
  paragraphs: DraftParagraph[];
}

/** One thing asked of the meeting: one entry for each limb and each verb, the closing repeat left out. */
export interface DraftRecommendation {
  number: string | null;
  limb: string | null;
  verb: RecommendationVerb;
  text: string;
}

/** `date` is `YYYY-MM-DD` and `time` is `HH:MM`; what the paper does not print is null. */
export interface DraftMeeting {
  forum: string | null;
  date: string | null;
  time: string | null;
  venue: string | null;
}

/** `name` is null where the paper prints only the post ("the Chief Constable"). */
export interface DraftAttendee {
  name: string | null;
  post: string | null;
  body: string | null;
}

export interface DraftAttendance {
  members: DraftAttendee[];
  inAttendance: DraftAttendee[];
  apologies: DraftAttendee[];
}

/** `month` and `date` are worked out from the meeting's own date when the paper says "in six months". */
export interface DraftDue {
  printed: string | null;
  month: string | null;
  date: string | null;
}

export interface DraftAction {
  text: string;
  owner: { post: string | null; body: string | null };
  due: DraftDue;
}

/** An item of an agenda has a lead and a paper; an item of minutes has paragraphs, outcomes and actions. */
export interface DraftItem {
  number: string | null;
  title: string;
  lead?: string | null;
  paper?: 'attached' | 'verbal' | 'toFollow' | null;
  paragraphs?: { number: string | null; text: string }[];
  outcomes?: MinutedOutcome[];
  actions?: DraftAction[];
}

/** `values` stand in printed order under `columns`: a dash is 0, an empty cell, `*` and "n/a" are null. */
export interface DraftTableRow {
  label: string;
  reference: string | null;
  isTotal: boolean;
  values: (number | null)[];
  line: number;
}

export interface DraftTable {
  kind: TableKind;
  caption: string | null;
  unit: TableUnit;
  columns: string[];
  rows: DraftTableRow[];
}

/** One paper of the pack. A field that does not apply to its kind is left out; one not printed is null. */
export interface DraftDocument {
  kind: DocumentKind;
  title: string | null;
  to?: string | null;
  from?: string | null;
  date?: string | null;
  /** First and last line of the paper in the source, counted from 1. */
  lines: [number, number];
  agendaItem: string | null;
  sections: DraftSection[];
  recommendations?: DraftRecommendation[];
  contactOfficers?: string[];
  sourceDocuments?: string[];
  meeting?: DraftMeeting;
  attendance?: DraftAttendance;
  items?: DraftItem[];
  tables: DraftTable[];
}

/** Something a person should look at; the paper itself is never changed by it. */
export interface DraftFinding {
  severity: FindingSeverity;
  kind: FindingKind;
  line: number | null;
  printed: string | number | null;
  computed: string | number | null;
  difference: number | null;
  message: string;
}

/** A paper or a whole pack as the importer read it, before anybody has accepted it. */
export interface PackDraft {
  source: { file: string; sha256: string; lines: number };
  documents: DraftDocument[];
  findings: DraftFinding[];
}
