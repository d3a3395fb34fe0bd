import { longDate } from '@concordat/ui';

/** Agendas that take papers, and the forums by whose body the reader's own are told. */
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
      readonly node: { readonly id: string; readonly body: { readonly id: string } };
    }[];
  };
};

/**
 * The items a paper can go on: those that stand, on agendas of the reader's own bodies from today on, the soonest
 * meeting first.
 */
export function agendaItemChoices(
  { meetings, forums }: AgendasToCome,
  bodyIds: readonly string[],
  today: string,
): readonly { readonly value: string; readonly label: string }[] {
  const own = new Set(forums.edges.flatMap(({ node }) => (bodyIds.includes(node.body.id) ? [node.id] : [])));
  return meetings.edges
    .map(({ node }) => node)
    .filter(({ forum, heldOn }) => own.has(forum.id) && heldOn >= today)
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
