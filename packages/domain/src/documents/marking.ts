import { type Clearance, covers } from '../access/index.ts';

/** What a paper says about who may read it: its level, what it is about, and the words as printed. */
export type Marking = {
  readonly level: Clearance;
  /** Such as DRAFT, PERSONAL or COMMERCIAL; null when the marking says no more than its level. */
  readonly descriptor: string | null;
  /** The paper's own words, kept as they stand; null when it prints none. */
  readonly printed: string | null;
};

/** A paper that prints nothing. */
export const unmarked: Marking = { level: 'official', descriptor: null, printed: null };

/** Today's words for the marking, "OFFICIAL-SENSITIVE: DRAFT", whatever the paper printed. */
export function writtenMarking(marking: Marking): string {
  const level = marking.level === 'officialSensitive' ? 'OFFICIAL-SENSITIVE' : 'OFFICIAL';
  return marking.descriptor === null ? level : `${level}: ${marking.descriptor}`;
}

/** The stricter of two markings, the first when they are level; its words and descriptor go with it. */
export function strictest(a: Marking, b: Marking): Marking {
  return covers(a.level, b.level) ? a : b;
}

/** A marking given because the paper is a draft lifts when the paper is approved; any other stays. */
export function markingOnceApproved(marking: Marking): Marking {
  return marking.descriptor === 'DRAFT' ? { ...unmarked, printed: null } : marking;
}
