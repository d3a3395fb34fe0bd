import { ActionDue, ActionStanding } from '@concordat/app-frame/action-log';
import { type Column, DateText, InstantText, Link } from '@concordat/ui';
import type { ActionDeskQuery } from '../../generated/graphql.ts';

type DeskAction = ActionDeskQuery['actionLog']['edges'][number]['node'];

/** What is asked of whom and since when, with a box to choose those whose owners may be reminded. */
export function actionColumns(
  selected: ReadonlySet<string>,
  select: (ids: ReadonlySet<string>) => void,
): readonly Column<DeskAction>[] {
  function toggle(id: string) {
    const others = new Set(selected);
    if (!others.delete(id)) others.add(id);
    select(others);
  }
  return [
    {
      key: 'action',
      head: 'Action',
      cell: (action) => (
        <div className="cc-choosable">
          {action.allowedCommands.includes('RemindActions') && (
            <input
              type="checkbox"
              className="cc-choosable__box"
              aria-label={`Choose: ${action.text}`}
              checked={selected.has(action.id)}
              onChange={() => toggle(action.id)}
            />
          )}
          <div>
            <Link href={`/resource-group/actions/${action.id}`} target="_self">
              {action.text}
            </Link>
            <span className="cc-note-line">
              {action.forum.name}, <DateText date={action.raisedAt.heldOn} />
              {action.paragraphNumber && `, minute ${action.paragraphNumber}`}
            </span>
          </div>
        </div>
      ),
    },
    {
      key: 'owner',
      head: 'Owner',
      width: '10rem',
      cell: ({ ownerPost, ownerBodyName }) => ownerPost ?? ownerBodyName ?? 'Nobody named',
    },
    { key: 'due', head: 'Due', width: '9rem', cell: (action) => <ActionDue {...action} /> },
    { key: 'status', head: 'Status', width: '6.5rem', cell: (action) => <ActionStanding {...action} /> },
    { key: 'last', head: 'Last update', width: '12rem', cell: (action) => <LastUpdate action={action} /> },
  ];
}

/** What was last reported, and whether the owner was reminded since. */
function LastUpdate({ action: { updates, remindedAt } }: { action: DeskAction }) {
  const [last] = updates;
  return (
    <>
      {last === undefined ? (
        'Nothing reported yet'
      ) : (
        <>
          {shortened(last.note)}
          <span className="cc-note-line">
            {last.byName}, <InstantText instant={last.at} />
          </span>
        </>
      )}
      {remindedAt && (
        <span className="cc-note-line">
          Reminded <InstantText instant={remindedAt} />
        </span>
      )}
    </>
  );
}

function shortened(note: string): string {
  return note.length <= 120 ? note : `${note.slice(0, 117).trimEnd()}…`;
}
