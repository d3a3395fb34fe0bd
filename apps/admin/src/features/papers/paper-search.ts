import type { PaperInHandStatus } from '@concordat/domain/meetings';

/** The filters of the list as they stand in the address. */
export type PaperSearch = {
  readonly mine?: 'yes';
  readonly status?: PaperInHandStatus;
  readonly meeting?: string;
};

const statuses: readonly PaperInHandStatus[] = ['draft', 'submitted', 'withdrawn'];

/** Reads the address; what it does not know is left out. */
export function readPaperSearch(address: Readonly<Record<string, unknown>>): PaperSearch {
  const status = statuses.find((each) => each === address.status);
  const { meeting } = address;
  return {
    ...(address.mine === 'yes' && { mine: 'yes' as const }),
    ...(status && { status }),
    ...(typeof meeting === 'string' && meeting !== '' && { meeting }),
  };
}

export function papersHref(search: PaperSearch): string {
  const query = new URLSearchParams(search as Record<string, string>);
  return query.size === 0 ? '/admin/papers' : `/admin/papers?${query}`;
}
