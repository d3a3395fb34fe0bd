/**
 * Whether a meeting that has the matter on its agenda stands for it, in SQL over two rows so named: for the answer once
 * it is given, and for the matter until the minutes of that meeting are settled without one; then it waits again.
 */
export function standsForEscalation(escalation: string, meeting: string): string {
  return `(${escalation}.status = 'answered' and ${meeting}.status <> 'cancelled'
    or ${meeting}.status in ('planned', 'agendaPublished', 'held', 'minutesDraft'))`;
}
