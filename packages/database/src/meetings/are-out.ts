/** Minutes are for those who write them until they are sent round; the row is one of `minutes`. */
export function areOut(minutes: string): string {
  return `not exists (select from meeting written_ where written_.id = ${minutes}.meeting_id and written_.status = 'held')`;
}
