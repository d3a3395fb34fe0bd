/**
 * Whether a meeting that has the matter on its agenda stands for it, in SQL over the matter's status and the row of a
 * meeting: for the answer once it is given, and for the matter until the draft minutes go round without one; then it
 * waits for the next agenda again.
 */
export function standsForEscalation(status: string, meeting: string): string {
  return `(${status} = 'answered' and ${meeting}.status <> 'cancelled'
    or ${meeting}.status in ('planned', 'agendaPublished', 'held'))`;
}
