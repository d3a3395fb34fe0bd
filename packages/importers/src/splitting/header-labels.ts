import { nearest } from '../lines/resemble.ts';
import type { SourceLine } from '../lines/source-line.ts';

/** What a line at the head of a paper can say about it. */
export type HeaderLabel =
  | 'to'
  | 'from'
  | 'date'
  | 'time'
  | 'venue'
  | 'title'
  | 'agendaItem'
  | 'forum'
  | 'contact'
  | 'purpose';

const wordings: Record<HeaderLabel, readonly string[]> = {
  to: ['to', 'reportto', 'presentedto', 'reportfor', 'for'],
  from: [
    'from',
    'reportof',
    'reportby',
    'reportfrom',
    'reportofthe',
    'author',
    'reportauthor',
    'authors',
    'reportingofficer',
    'leadofficer',
    'presentedby',
    'submittedby',
    'sponsor',
    'reportsponsor',
    'originator',
  ],
  date: [
    'date',
    'meetingdate',
    'dateofmeeting',
    'reportdate',
    'dateofreport',
    'held',
    'dateheld',
    'dateandtime',
    'datetime',
  ],
  time: ['time', 'starttime', 'timeofmeeting', 'timing', 'commencing'],
  venue: ['venue', 'location', 'place', 'heldat', 'where', 'room'],
  title: ['subject', 'title', 'reporttitle', 're', 'titleofreport', 'report', 'subjecttitle'],
  agendaItem: [
    'agendaitem',
    'item',
    'itemno',
    'agendaitemno',
    'agendaitemnumber',
    'itemnumber',
    'agendano',
    'agenda',
  ],
  forum: ['meeting', 'meetingof', 'committee', 'board', 'forum', 'nameofmeeting', 'meetingtitle'],
  contact: ['contact', 'contactofficer', 'contactofficers', 'contactdetails'],
  purpose: [
    'purpose',
    'purposeofreport',
    'reportpurpose',
    'decision',
    'status',
    'classification',
    'security',
    'version',
    'ref',
  ],
};

export interface LabelledLine {
  readonly label: HeaderLabel;
  /** What stands after the label on the line; empty when the value is on the next one. */
  readonly value: string;
}

/** Reads "To: Board", "From⇥Chief Executive", "Agenda Item 12.0", "Report of the Chief Executive"; null for other lines. */
export function readHeaderLine(line: SourceLine): LabelledLine | null {
  if (line.text.length > 300) return null;
  if (line.cells !== null) {
    const filled = line.cells.filter((cell) => cell.text !== '');
    if (filled.length > 3) return null;
    const label = labelFor(filled[0]?.text ?? '');
    return label === null
      ? null
      : {
          label,
          value: filled
            .slice(1)
            .map((cell) => cell.text)
            .join(' '),
        };
  }
  const colon = /^([^:]{2,34}?)\s?[:;]\s?(.*)$/.exec(line.text);
  if (colon) {
    const label = labelFor(colon[1] ?? '');
    if (label !== null) return { label, value: (colon[2] ?? '').trim() };
  }
  const item =
    /^(?:agenda\s+item|item)(?:\s+(?:no\.?|number))?\s*[:.-]?\s*(\d{1,3}(?:\.\d{1,2})?[a-z]?)\s*$/i.exec(
      line.text,
    );
  if (item) return { label: 'agendaItem', value: item[1] ?? '' };
  const report = /^(?:(?:joint\s+)?report|paper)\s+(?:of|by|from)\s+(?:the\s+)?(.{3,120})$/i.exec(line.text);
  if (report && !/[.;]$/.test(line.text)) return { label: 'from', value: report[1] ?? '' };
  const report2 = /^report\s+to\s+(?:the\s+)?(.{3,120})$/i.exec(line.text);
  if (report2 && !/[.;]$/.test(line.text)) return { label: 'to', value: report2[1] ?? '' };
  const spaced = /^\s*([A-Za-z ]{2,24}?)(?:\s{3,}|\s*$)(.*)$/.exec(line.raw);
  const label = spaced ? labelFor(spaced[1] ?? '') : null;
  if (
    label === null ||
    !/^(?:to|from|date|time|venue|location|subject|title)$/i.test((spaced?.[1] ?? '').trim())
  )
    return null;
  return { label, value: (spaced?.[2] ?? '').trim() };
}

export function labelFor(words: string): HeaderLabel | null {
  const bare = words.replace(/[:*]/g, '').trim();
  if (bare.length < 2 || bare.length > 30) return null;
  return nearest(bare, wordings);
}
