import type { StatusWords } from '@concordat/ui';
import type { AgendaItemKind, MeetingStatus } from '../../generated/graphql.ts';

export const meetingStatusWords: StatusWords<MeetingStatus> = {
  planned: ['Planned', 'quiet'],
  agendaPublished: ['Agenda out', 'active'],
  held: ['Held', 'quiet'],
  minutesDraft: ['Minutes in draft', 'caution'],
  minutesApproved: ['Minutes approved', 'quiet'],
  minutesSigned: ['Minutes signed', 'quiet'],
  cancelled: ['Cancelled', 'quiet'],
};

export const agendaItemKindWords: Readonly<Record<AgendaItemKind, string>> = {
  standing: 'Standing',
  paper: 'Paper',
  verbal: 'Verbal',
  toFollow: 'To follow',
};
