import { addDays, type CalendarDate } from '@concordat/domain/kernel';
import { meetingShape } from './data-set.ts';
import type { Board } from './meeting-rows.ts';
import type { Random } from './random.ts';
import type { Rows } from './rows.ts';

interface Placed {
  readonly meetingId: string;
  readonly agendaItemId: string;
  readonly day: CalendarDate;
  /** 1 is the first paper of the meeting. */
  readonly position: number;
}

const headings = ['Purpose', 'Background', 'Finance and risk'];
const sensitivePaper = 7;

/** Adds one paper; the seventh of each meeting is marked OFFICIAL-SENSITIVE, and every third has a table. */
export function addPaper(
  rows: Rows,
  random: Random,
  { scope, pool, posts }: Board,
  { meetingId, agendaItemId, day, position }: Placed,
): void {
  const written = addDays(day, -10);
  const clearance = position === sensitivePaper ? 1 : 0;
  const paperId = random.id(written);
  const part = () => ({ id: random.id(written), ...scope, paper_id: paperId, clearance });
  rows.add('paper', {
    id: paperId,
    ...scope,
    meeting_id: meetingId,
    agenda_item_id: agendaItemId,
    position,
    kind: 'report',
    title: `Report ${position}: ${random.oneOf(pool).split(' ').slice(0, 6).join(' ')}`,
    addressed_to: 'The Board',
    author: random.oneOf(posts).title,
    date: written,
    marking_printed: clearance === 1 ? 'OFFICIAL-SENSITIVE' : 'OFFICIAL',
    contact_officers: [random.oneOf(posts).title],
    source_documents: [],
    clearance,
  });
  let place = 0;
  for (let section = 1; section <= meetingShape.sectionsInAPaper; section += 1) {
    const sectionRow = part();
    rows.add('paper_section', {
      ...sectionRow,
      position: section,
      number: String(section),
      heading: headings[section - 1] ?? 'Annex',
    });
    for (let nth = 1; nth <= meetingShape.paragraphsInASection; nth += 1) {
      place += 1;
      rows.add('paper_paragraph', {
        ...part(),
        section_id: sectionRow.id,
        position: place,
        number: `${section}.${nth}`,
        text: `${random.oneOf(pool)} ${random.oneOf(pool)} ${random.oneOf(pool)}`,
      });
    }
  }
  for (let nth = 1; nth <= meetingShape.recommendationsInAPaper; nth += 1) {
    const verb = random.oneOf(['note', 'approve', 'agree', 'consider']);
    rows.add('recommendation', {
      ...part(),
      position: nth,
      number: String(nth),
      verb,
      text: `The Board is asked to ${verb} this: ${random.oneOf(pool)}`,
    });
  }
  if (position % 3 === 0) {
    rows.add('paper_table', {
      ...part(),
      position: 1,
      kind: 'revenue',
      caption: 'Budget and forecast',
      unit: 'thousandPounds',
      columns: ['Budget', 'Forecast', 'Variance'],
      rows: JSON.stringify(Array.from({ length: 12 }, (_, line) => tableRow(random, line))),
    });
  }
}

function tableRow(random: Random, line: number) {
  const budget = random.below(90_000);
  const forecast = random.below(90_000);
  return {
    label: `Line ${line + 1}`,
    reference: null,
    isTotal: line === 11,
    values: [String(budget), String(forecast), String(forecast - budget)],
    line: null,
  };
}
