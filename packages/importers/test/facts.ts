import type { DraftDocument, PackDraft } from '@concordat/domain/imports';

/** How many facts there were, how many were read, and how many of those were right. */
export interface Rate {
  readonly expected: number;
  readonly read: number;
  readonly right: number;
}

/** What a reader relies on in a draft, each fact as one line of words: who, what, when and every figure. */
export function factsOf(draft: PackDraft): string[] {
  return draft.documents.flatMap((document) => [
    `document ${document.kind} item ${document.agendaItem}`,
    ...headFacts(document),
    ...peopleFacts(document),
    ...itemFacts(document),
    ...(document.recommendations ?? []).map(
      (each) => `asks ${document.agendaItem} ${each.number} ${each.limb} ${each.verb}`,
    ),
    ...document.sections
      .flatMap((section) => section.paragraphs)
      .filter((each) => /^\d+\.\d+/.test(each.number ?? ''))
      .map((each) => `paragraph ${document.agendaItem} ${each.number} ${start(each.text)}`),
    ...document.tables.flatMap((table) =>
      table.rows.map((row) => `row ${start(row.label)} ${row.isTotal} ${row.values.join(' ')}`),
    ),
  ]);
}

function headFacts(document: DraftDocument): string[] {
  const { meeting } = document;
  return [
    ...(meeting ? [`meeting ${meeting.date} ${meeting.time}`] : []),
    ...(document.kind === 'report' ? [`report ${document.date} from ${start(document.from ?? '')}`] : []),
  ];
}

function peopleFacts({ attendance }: DraftDocument): string[] {
  if (!attendance) return [];
  return Object.entries(attendance).flatMap(([list, people]) => {
    return (people as { name: string | null; post: string | null }[]).map(
      (person) => `${list} ${start(person.name ?? '')} ${start(person.post ?? '')}`,
    );
  });
}

function itemFacts({ items = [] }: DraftDocument): string[] {
  return items.flatMap((item) => [
    `item ${item.number} ${start(item.title)}`,
    `outcomes ${item.number} ${item.outcomes?.join(' ')}`,
    ...(item.actions ?? []).map(
      (action) => `action ${start(action.text)} due ${action.due.month} by ${action.owner.post}`,
    ),
  ]);
}

/** The first letters, without what a scanner changes. */
function start(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .slice(0, 18);
}

export function compareFacts(expected: readonly string[], read: readonly string[]): Rate {
  const left = new Map<string, number>();
  for (const fact of expected) left.set(fact, (left.get(fact) ?? 0) + 1);
  let right = 0;
  for (const fact of read) {
    const count = left.get(fact) ?? 0;
    if (count === 0) continue;
    left.set(fact, count - 1);
    right++;
  }
  return { expected: expected.length, read: read.length, right };
}
