import { may, type Viewer } from '../access/index.ts';
import type { Escalation } from './escalation.ts';

/** What the viewer may do with a matter between forums of their body, by the names of the commands. */
export function allowedEscalationCommands(
  viewer: Viewer,
  { status }: Pick<Escalation, 'status'>,
): readonly string[] {
  return may(viewer, 'meeting:run') && status === 'open' ? ['AnswerEscalation', 'WithdrawEscalation'] : [];
}
