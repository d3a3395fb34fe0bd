import { longDate } from '@concordat/ui';

/** Agendas that take papers, and the forums with what the reader may do there. */
export type AgendasToCome = {
  readonly meetings: {
    readonly edges: readonly {
      readonly node: {
        readonly heldOn: string;
        readonly forum: { readonly id: string; readonly name: string };
        readonly agendaItems: readonly {
          readonly id: string;
          readonly number: string;
          readonly title: string;
          readonly isWithdrawn: boolean;
        }[];
      };
    }[];
  };
  readonly forums: {
    readonly edges: readonly {
      readonly node: { readonly id: string; readonly allowedCommands: readonly string[] };
    }[];
  };
};

/**
 * The items a paper can go on: those that stand, on agendas from today on of forums that take papers from the reader,
 * the soonest meeting first.
 */
export function agendaItemChoices(
  { meetings, forums }: AgendasToCome,
  today: string,
): readonly { readonly value: string; readonly label: string }[] {
  const open = new Set(
    forums.edges.flatMap(({ node }) => (node.allowedCommands.includes('AttachPaper') ? [node.id] : [])),
  );
  return meetings.edges
    .map(({ node }) => node)
    .filter(({ forum, heldOn }) => open.has(forum.id) && heldOn >= today)
    .sort((one, other) => one.heldOn.localeCompare(other.heldOn))
    .flatMap(({ heldOn, forum, agendaItems }) =>
      agendaItems
        .filter(({ isWithdrawn }) => !isWithdrawn)
        .map(({ id, number, title }) => ({
          value: id,
          label: `${forum.name}, ${longDate(heldOn)}: ${number} ${title}`,
        })),
    );
}
