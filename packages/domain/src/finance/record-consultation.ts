import { accept, type Circumstances, type Decision, refuse } from '../kernel/index.ts';
import type { PreceptEventOf } from './precept-events.ts';
import type { Consultation, PreceptProposal } from './precept-proposal.ts';
import type { PreceptRefusal } from './precept-refusals.ts';

export type RecordConsultation = Omit<Consultation, 'recordedAt' | 'recordedBy'>;

/** What people said about the budget of the year, kept with where it stands (Police Act 1996 s.96(1)(b)). */
export function recordConsultation(
  proposal: PreceptProposal,
  command: RecordConsultation,
  { now, by }: Circumstances,
): Decision<PreceptProposal, PreceptEventOf<'ConsultationRecorded'>, PreceptRefusal> {
  const [title, finding, source] = [command.title, command.finding, command.source].map((text) =>
    text.trim(),
  );
  if (!title || !finding || !source) return refuse({ kind: 'ConsultationUnnamed' });
  const { from, until, responses, inFavour } = command;
  if (until < from) return refuse({ kind: 'ConsultationDatesCross' });
  if (responses < 0 || (inFavour !== null && (inFavour < 0 || inFavour > responses)))
    return refuse({ kind: 'ConsultationCountsWrong' });
  const consultation: Consultation = {
    title,
    from,
    until,
    responses,
    inFavour,
    finding,
    source,
    recordedAt: now,
    recordedBy: by.name,
  };
  return accept(
    { ...proposal, consultations: [...proposal.consultations, consultation] },
    { type: 'ConsultationRecorded', proposalId: proposal.id, year: proposal.year, consultation, at: now },
  );
}
