import { useCommand } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import { Button, ErrorSummary, errorFor, Link, TextField, typed } from '@concordat/ui';
import { removeViewMutation, saveViewMutation } from './action-desk.graphql.ts';
import { actionDeskHref } from './action-desk-search.ts';

type View = { readonly id: string | null; readonly name: string; readonly filters: string };

/** There from the start, for everybody. */
const offered: readonly View[] = [
  { id: null, name: 'All', filters: '' },
  { id: null, name: 'Overdue', filters: 'show=overdue' },
];

/** The views everybody has and one's own, and the one looked at kept or removed. */
export function SavedViews({
  views,
  filters,
}: {
  views: readonly { readonly id: string; readonly name: string; readonly filters: string }[];
  filters: string;
}) {
  const all = [...offered, ...views];
  const shown = all.find((view) => view.filters === filters);
  return (
    <div className="cc-views cc-no-print">
      <nav aria-label="Views of the actions">
        <ul className="cc-views__list">
          {all.map((view) => (
            <li key={view.id ?? view.name}>
              <Link href={actionDeskHref(view.filters)} aria-current={view === shown ? 'page' : undefined}>
                {view.name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {shown === undefined && <SaveViewForm filters={filters} />}
      {shown?.id && <RemoveView key={shown.id} viewId={shown.id} name={shown.name} />}
    </div>
  );
}

function SaveViewForm({ filters }: { filters: string }) {
  const command = useCommand(saveViewMutation, ['ActionDeskChoices']);
  return (
    <CommandForm
      summary="Save this view"
      button="Save the view"
      command={command}
      send={(form) => command.run({ input: { list: 'actions', name: typed(form, 'name'), filters } })}
    >
      <TextField
        name="name"
        label="What to call it"
        hint="It keeps these filters, and shows in this row for you alone"
        error={errorFor(command.errors, 'name')}
      />
    </CommandForm>
  );
}

function RemoveView({ viewId, name }: { viewId: string; name: string }) {
  const command = useCommand(removeViewMutation, ['ActionDeskChoices']);
  return (
    <>
      <ErrorSummary errors={command.errors} />
      <Button
        weight="secondary"
        busy={command.isBusy ? 'Removing' : undefined}
        onClick={() => void command.run({ input: { viewId } })}
      >
        {`Remove the view ${name}`}
      </Button>
    </>
  );
}
