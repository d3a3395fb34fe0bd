import type { EscalationSourceKind } from '@concordat/domain/meetings';

const kinds: readonly EscalationSourceKind[] = ['agendaItem', 'minutesParagraph', 'resolution', 'action'];

export type MatterSearch = { readonly kind?: EscalationSourceKind; readonly of?: string };

/** What is to be put before another forum, as the link to the form names it. */
export function readMatter({ kind, of }: Readonly<Record<string, unknown>>): MatterSearch {
  const known = kinds.find((each) => each === kind);
  return { ...(known && { kind: known }), ...(typeof of === 'string' && { of }) };
}
