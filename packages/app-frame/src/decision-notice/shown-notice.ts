import type { DecisionKind } from '@concordat/domain/meetings';
import type { CorrectionRead } from '../corrections/correction-notes.tsx';
import type { NoticeStatus } from './notice-words.ts';

/** As much of a decision notice as its page and its printed copy show. */
export type ShownNotice = {
  readonly id: string;
  readonly reference: string;
  readonly status: NoticeStatus;
  readonly body: { readonly legalName: string };
  readonly title: string;
  readonly kind: DecisionKind;
  readonly value: number | null;
  readonly decision: string;
  readonly reasons: string;
  readonly options: readonly {
    readonly title: string;
    readonly isChosen: boolean;
    readonly reason: string;
  }[];
  readonly whyNoOptions: string | null;
  readonly advice: readonly {
    readonly kind: 'legal' | 'finance' | 'equality';
    readonly adviser: string;
    readonly text: string;
  }[];
  readonly conflicts: { readonly isNone: boolean; readonly text: string | null } | null;
  readonly objectives: readonly string[];
  readonly whyNoObjectives: string | null;
  readonly contact: string;
  readonly condition: string | null;
  readonly marking: 'official' | 'officialSensitive';
  readonly recordedFrom: string | null;
  readonly decidedOn: string | null;
  readonly inEffectFrom: string | null;
  readonly signatoryPost: string | null;
  readonly withdrawnBecause: string | null;
  readonly returnedBecause: string | null;
  readonly signature: {
    readonly at: string;
    readonly byName: string;
    readonly post: string;
    readonly authority: string;
  } | null;
  readonly conditionMet: { readonly on: string; readonly byName: string; readonly note: string } | null;
  readonly publication: {
    readonly choice: 'full' | 'summary' | 'withheld';
    readonly summary: string | null;
    readonly reason: string | null;
    readonly decidedOn: string;
    readonly byName: string;
  } | null;
  readonly textSha256: string | null;
  readonly origin: {
    readonly kind: 'resolution' | 'recommendation';
    readonly meeting: { readonly id: string; readonly forumName: string; readonly heldOn: string };
    readonly itemNumber: string | null;
    readonly itemTitle: string | null;
    readonly text: string;
    readonly corrections: readonly CorrectionRead[];
  } | null;
};
