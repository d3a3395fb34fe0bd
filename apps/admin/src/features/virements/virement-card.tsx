import { ConflictNotice, useCommand, useKeyedCommand } from '@concordat/app-frame';
import {
  Button,
  Details,
  ErrorSummary,
  errorFor,
  InstantText,
  longMonth,
  moneyInProse,
  SummaryList,
  TextArea,
} from '@concordat/ui';
import type { FormEvent } from 'react';
import { reasonLabels, statusLabels, type VirementShown } from './virement-words.ts';
import { approveVirementMutation, declineVirementMutation } from './virements.graphql.ts';

/** One virement: what moves, why, who asked; and the decision, or the buttons for it. */
export function VirementCard({
  virement,
  onDone,
  onStale,
}: {
  virement: VirementShown;
  onDone: (what: string) => void;
  onStale: () => void;
}) {
  const approve = useKeyedCommand(approveVirementMutation, ['LedgerVirementsPage']);
  const decline = useCommand(declineVirementMutation, ['LedgerVirementsPage']);
  const { id, version, moves, moved, status, allowedCommands } = virement;
  const conflict = approve.conflict ?? decline.conflict;
  const errors = [...approve.errors, ...decline.errors];
  const leaveIt = virement.isOwn ? 'Take it back' : 'Decline it';

  async function approveIt() {
    const input = { virementId: id, expectedVersion: version };
    if (await approve.run({ input })) onDone(`${moneyInProse(moved)} of budget has moved`);
  }

  async function declineIt(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const reason = String(new FormData(event.currentTarget).get('reason') ?? '');
    if (await decline.run({ input: { virementId: id, reason, expectedVersion: version } })) {
      onDone(`The virement was ${virement.isOwn ? 'taken back' : 'declined'}; no budget has moved`);
    }
  }

  return (
    <section aria-labelledby={`virement-${id}`}>
      <h2 className="govuk-heading-m" id={`virement-${id}`}>
        {moneyInProse(moved)} in {longMonth(virement.month)}: {statusLabels[status].toLowerCase()}
      </h2>
      <ErrorSummary errors={errors} />
      <ConflictNotice conflict={conflict} onStale={onStale}>
        Nothing was decided.
      </ConflictNotice>
      <SummaryList
        rows={[
          ...moves.map(({ code, title, amount }) => ({
            key: code,
            label: amount < 0 ? 'From' : 'To',
            value: `${code} ${title}: ${moneyInProse(Math.abs(amount))}`,
          })),
          { key: 'why', label: 'Why', value: `${reasonLabels[virement.reasonCode]}. ${virement.reason}` },
          ...(virement.override === null
            ? []
            : [{ key: 'override', label: 'Overspent line, on whose authority', value: virement.override }]),
          {
            key: 'asked',
            label: 'Asked for by',
            value: (
              <>
                {virement.requestedByName}, <InstantText instant={virement.requestedAt} />
              </>
            ),
          },
          ...(virement.decidedAt === null
            ? []
            : [
                {
                  key: 'decided',
                  label: `${statusLabels[status]} by`,
                  value: (
                    <>
                      {virement.decidedByName}, <InstantText instant={virement.decidedAt} />
                      {virement.decidedUnder !== null && `. ${virement.decidedUnder}`}
                      {virement.decidedWhy !== null && `: ${virement.decidedWhy}`}
                    </>
                  ),
                },
              ]),
        ]}
      />
      {status === 'requested' && !allowedCommands.includes('ApproveVirement') && (
        <p className="govuk-body">
          {virement.isForHead
            ? 'It is above what the scheme of delegation gives; the head of the body decides.'
            : 'The head of the body, or a post the scheme of delegation names, approves it: never the person who asked.'}
        </p>
      )}
      {allowedCommands.includes('ApproveVirement') && (
        <Button onClick={() => void approveIt()} busy={approve.isBusy ? 'Approving' : undefined}>
          Approve {moneyInProse(moved)}
        </Button>
      )}
      {allowedCommands.includes('DeclineVirement') && (
        <Details summary={leaveIt}>
          <form noValidate onSubmit={(event) => void declineIt(event)}>
            <TextArea
              name="reason"
              id={`reason-${id}`}
              label="Why the budget stays where it is"
              rows={2}
              error={errorFor(decline.errors, 'reason')}
            />
            <Button type="submit" weight="secondary" busy={decline.isBusy ? 'Declining' : undefined}>
              {leaveIt}
            </Button>
          </form>
        </Details>
      )}
    </section>
  );
}
