/**
 * Whether a meeting that has the matter on its agenda stands for it, in SQL over two rows so named: for the answer once
 * it is given, and for the matter until the draft minutes go round without one; then it waits for the next agenda again.
 */
export function standsForEscalation(escalation: string, meeting: string): string {
  return `(${escalation}.status = 'answered' and ${meeting}.status <> 'cancelled'
    or ${meeting}.status in ('planned', 'agendaPublished', 'held'))`;
}
