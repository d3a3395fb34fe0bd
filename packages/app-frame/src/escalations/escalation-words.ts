import type { EscalationSourceKind } from '@concordat/domain/meetings';
import { outcomesInWords } from '@concordat/domain/printed';
import { longDate, type StatusWords, type TimelineEntry } from '@concordat/ui';

type ForumName = { readonly id: string; readonly name: string };
type Sitting = { readonly id: string; readonly heldOn: string };
type Matter = { readonly id: string; readonly title: string };

export type EscalationStage = 'proposed' | 'onAgenda' | 'answered' | 'returned' | 'withdrawn';
export type EscalationDirection = 'up' | 'down' | 'across';

/** A matter between forums as a list shows it. */
export type ListedEscalation = {
  readonly id: string;
  readonly title: string;
  readonly askedBy: string;
  readonly direction: EscalationDirection;
  readonly from: ForumName | null;
  readonly to: ForumName | null;
  readonly proposedOn: string;
  readonly ageInDays: number;
  readonly stage: EscalationStage;
  readonly askedAt: Sitting | null;
  readonly outcome: string | null;
  readonly answer: string | null;
};

/** As its own page shows it. */
export type ShownEscalation = ListedEscalation & {
  readonly reason: string;
  readonly sourceKind: EscalationSourceKind;
  readonly sourceText: string | null;
  readonly sourceMeeting: (Sitting & { readonly forumName: string }) | null;
  readonly answeredOn: string | null;
  readonly answeredAt: Sitting | null;
  readonly returnedAt: Sitting | null;
  readonly withdrawnOn: string | null;
  readonly withdrawnReason: string | null;
  readonly onwardOf: Matter | null;
  readonly passedOn: readonly Matter[];
};

export const stageWords: StatusWords<EscalationStage> = {
  proposed: ['Waits for an agenda', 'caution'],
  onAgenda: ['On the agenda', 'active'],
  answered: ['Answered, not back yet', 'caution'],
  returned: ['Answer is back', 'good'],
  withdrawn: ['Withdrawn', 'quiet'],
};

export const directionWords: Readonly<Record<EscalationDirection, string>> = {
  up: 'Escalated to',
  down: 'Referred to',
  across: 'Put to',
};

export const sourceWords: Readonly<Record<EscalationSourceKind, string>> = {
  agendaItem: 'Item of an agenda',
  minutesParagraph: 'Paragraph of minutes',
  resolution: 'Resolution',
  action: 'Action',
};

/** "12 days", "today". */
export function ageInWords(days: number): string {
  return days === 0 ? 'Today' : `${days} ${days === 1 ? 'day' : 'days'}`;
}

/** "refused: That the yard is kept"; says so where the minutes are not for this reader. */
export function answerInWords({ outcome, answer }: Pick<ShownEscalation, 'outcome' | 'answer'>): string {
  if (answer === null) return 'In minutes that are not open to you';
  return outcome === null ? answer : `${capital(outcomesInWords([outcome]))}: ${answer}`;
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

type Told = Omit<TimelineEntry, 'children'> & { readonly note: string };

/** Each step with its own day, the latest first; what has not happened has no entry. */
export function stepsOf(escalation: ShownEscalation): readonly Told[] {
  const { proposedOn, askedBy, reason, askedAt, answeredOn, returnedAt, withdrawnOn } = escalation;
  const to = escalation.to?.name ?? 'another forum';
  const from = escalation.from?.name ?? 'another forum';
  const asked = {
    key: 'proposed',
    title: `${directionWords[escalation.direction]} ${to}`,
    when: { date: proposedOn },
    note: `${askedBy}: ${reason}`,
  };
  return [
    ...(withdrawnOn === null
      ? []
      : [
          {
            key: 'withdrawn',
            title: 'Withdrawn',
            when: { date: withdrawnOn },
            note: escalation.withdrawnReason ?? '',
          },
        ]),
    ...(returnedAt === null
      ? []
      : [
          {
            key: 'returned',
            title: `Answer on an agenda of ${from}`,
            when: { date: returnedAt.heldOn },
            note: `${from}, ${longDate(returnedAt.heldOn)}`,
          },
        ]),
    ...(answeredOn === null
      ? []
      : [
          {
            key: 'answered',
            title: `Answered by ${to}`,
            when: { date: answeredOn },
            note: answerInWords(escalation),
          },
        ]),
    ...(askedAt === null
      ? []
      : [
          {
            key: 'asked',
            title: `On an agenda of ${to}`,
            when: { date: askedAt.heldOn },
            note: `${to}, ${longDate(askedAt.heldOn)}`,
          },
        ]),
    asked,
  ];
}
