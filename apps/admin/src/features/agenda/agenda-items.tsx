import { ConflictNotice, useCommand } from '@concordat/app-frame';
import { ErrorSummary } from '@concordat/ui';
import { useEffect, useRef, useState } from 'react';
import { moveAgendaItemMutation } from './agenda.graphql.ts';
import { AgendaItem } from './agenda-item.tsx';
import type { ShownAgenda } from './shown-agenda.ts';

/** The items in order; while the agenda is not out each is moved by its buttons or dragged. */
export function AgendaItems({ agenda, refresh }: { agenda: ShownAgenda; refresh: () => void }) {
  const command = useCommand(moveAgendaItemMutation, ['AgendaBuilder']);
  const [drag, setDrag] = useState<{ readonly id: string; readonly over: number } | null>(null);
  const [said, say] = useState('');
  /** The button that was pressed, which its item carries to another place on the page. */
  const pressed = useRef<string | null>(null);
  const { items, allowedCommands, version } = agenda;
  const mayMove = allowedCommands.includes('MoveAgendaItem');

  useEffect(() => {
    if (said !== '' && pressed.current !== null) document.getElementById(pressed.current)?.focus();
  }, [said]);

  async function move(itemId: string, to: number) {
    if (command.isBusy || to < 1 || to > items.length || items[to - 1]?.id === itemId) return;
    const title = items.find(({ id }) => id === itemId)?.title ?? '';
    if ((await command.run({ input: { itemId, to, expectedVersion: version } })) !== null) {
      say(`${title} is item ${to} of ${items.length}.`);
    }
  }

  return (
    <section aria-label="Items">
      <ErrorSummary errors={command.errors} />
      <ConflictNotice conflict={command.conflict} onStale={refresh}>
        {null}
      </ConflictNotice>
      <p className="govuk-visually-hidden" role="status">
        {said}
      </p>
      <ol className="cc-builder">
        {items.map((item, at) => (
          <li
            key={item.id}
            data-place={at + 1}
            className={['cc-builder__item', drag && markOf(drag, item.id, at + 1)].filter(Boolean).join(' ')}
          >
            <AgendaItem
              agenda={agenda}
              item={item}
              refresh={refresh}
              moving={
                mayMove
                  ? {
                      place: at + 1,
                      count: items.length,
                      move: (to, button) => {
                        pressed.current = button;
                        void move(item.id, to);
                      },
                      dragTo: (over) => setDrag(over === null ? null : { id: item.id, over }),
                    }
                  : null
              }
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The item that is dragged, and the place it would go to. */
function markOf(drag: { id: string; over: number }, id: string, place: number): string | null {
  if (drag.id === id) return 'cc-builder__item--dragged';
  return drag.over === place ? 'cc-builder__item--over' : null;
}
