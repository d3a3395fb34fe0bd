import { importAgainstBooksRead, paperAgainstBooksRead } from '@concordat/database/reads';
import { isWithinScopes, may } from '@concordat/domain/access';
import { builder } from '../builder.ts';
import { workedOutBy } from '../completed-read.ts';
import { idIn } from '../id-args.ts';
import { toReadFinance, toSeeImports } from '../need.ts';
import { type Plan, planned } from '../root-read.ts';
import { AgainstBooks } from './against-books-type.ts';
import { completeAgainstBooks } from './complete-against-books.ts';

type OfId = { id: string };

const planPaper: Plan<OfId> = ({ args, viewer }) => {
  // A key reads a paper beside the books only where it may read both.
  const mayRead = may(viewer, 'meeting:read') && isWithinScopes(viewer, 'documents:read');
  const id = mayRead ? idIn('Paper', args.id) : null;
  return id === null ? null : planned(paperAgainstBooksRead, { viewer, id });
};

const planImport: Plan<OfId> = ({ args, viewer }) => {
  const id = may(viewer, 'finance:read') ? idIn('Import', args.id) : null;
  return id === null ? null : planned(importAgainstBooksRead, { viewer, id });
};

builder.queryFields((t) => ({
  paperAgainstBooks: t.field({
    type: AgainstBooks,
    nullable: true,
    description: 'A paper beside the books; null when it is not there or not for this reader.',
    args: { id: t.arg.id({ required: true, description: 'Id of the Paper.' }) },
    ...workedOutBy(toReadFinance, planPaper, completeAgainstBooks),
  }),
  importAgainstBooks: t.field({
    type: AgainstBooks,
    nullable: true,
    description: 'An import beside the books; null when it is not there or not for this reader.',
    args: { id: t.arg.id({ required: true, description: 'Id of the Import.' }) },
    ...workedOutBy(toSeeImports, planImport, completeAgainstBooks),
  }),
}));
