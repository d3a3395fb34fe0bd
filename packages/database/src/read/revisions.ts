/** How often what is on record has changed, at the moment of one statement. */
export interface Revisions {
  /** Of who callers are, what they may do, and the few records that belong to no body. */
  readonly access: string;
  /** Of the records of all bodies: the sum of their counters, so that no order of commits is lost in it. */
  readonly records: string;
}

/** The first of them alone. */
export const accessRevisionNow = 'select coalesce(sum(counter), 0)::text from access_revision';

/** One value that reads as `Revisions`; to be found in the same statement as what it is said of. */
export const revisionsNow = `select (${accessRevisionNow}) || ' ' || coalesce(sum(counter), 0) from revision`;

/** Throws a TypeError for anything `revisionsNow` does not say. */
export function readRevisions(told: string | null): Revisions {
  const [access, records] = told?.split(' ') ?? [];
  if (access === undefined || records === undefined) throw new TypeError(`"${told}" is no pair of revisions`);
  return { access, records };
}
