import { may, type Viewer } from '../access/index.ts';
import { type Agenda, isAgendaOpen } from './agenda.ts';

/** What the viewer may do with an agenda of their body, by the names of the commands. */
export function allowedAgendaCommands(viewer: Viewer, agenda: Pick<Agenda, 'status'>): readonly string[] {
  if (!may(viewer, 'meeting:run') || !isAgendaOpen(agenda)) return [];
  const always = ['AddAgendaItem', 'CarryForward', 'ChangeAgendaItem', 'RemoveAgendaItem'];
  return agenda.status === 'planned' ? [...always, 'MoveAgendaItem', 'PublishAgenda'] : always;
}
