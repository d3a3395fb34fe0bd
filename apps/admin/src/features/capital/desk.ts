import type { CapitalDeskQuery } from '../../generated/graphql.ts';

export type Desk = NonNullable<CapitalDeskQuery['capitalMonitor']>;
export type DeskScheme = Desk['blocks'][number]['schemes'][number];

/** Every form of the desk is about one programme and asks for its latest state when somebody else was first. */
export type FormOfDesk = { readonly desk: Desk; readonly onStale: () => void };

export const refetched = ['CapitalDesk', 'CapitalOffice'];

export function schemesOf({ blocks }: Desk): readonly DeskScheme[] {
  return blocks.flatMap(({ schemes }) => schemes);
}

/** The number with the title, as the report prints it. */
export function schemeName({ number, title }: Pick<DeskScheme, 'number' | 'title'>): string {
  return number === null ? title : `${number} ${title}`;
}

export function schemeChoices(schemes: readonly DeskScheme[]) {
  return schemes.map((scheme) => ({ value: scheme.id, label: schemeName(scheme) }));
}
