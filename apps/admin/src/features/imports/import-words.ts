import type { StatusWords } from '@concordat/ui';
import type { FindingSeverity, ImportStatus } from '../../generated/graphql.ts';

export const importStatusWords: StatusWords<ImportStatus> = {
  pending: ['Waiting', 'caution'],
  accepted: ['Accepted', 'good'],
  rejected: ['Rejected', 'quiet'],
  superseded: ['Replaced', 'quiet'],
};

export const severityWords: StatusWords<FindingSeverity> = {
  error: ['Error', 'alarm'],
  warning: ['Warning', 'caution'],
  question: ['Question', 'active'],
  rounding: ['Rounding', 'quiet'],
};

const kinds: Readonly<Record<string, string>> = {
  agenda: 'Agenda',
  minutes: 'Minutes',
  report: 'Report',
  plan: 'Plan',
  appendix: 'Appendix',
  other: 'Other',
};

/** What a document of a pack was taken for. */
export function documentKindInWords(kind: string): string {
  return kinds[kind] ?? kind;
}

/** `tookAssurance` as "took assurance". */
export function outcomeInWords(outcome: string): string {
  return outcome.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
