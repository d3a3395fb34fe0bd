import { importRead, importsRead } from '@concordat/database/reads';
import { builder } from '../builder.ts';
import { completedBy } from '../completed-read.ts';
import { idIn } from '../id-args.ts';
import { toSeeImports } from '../need.ts';
import { type PageArgs, pageOf } from '../page-args.ts';
import { answeredBy, type Plan, planned } from '../root-read.ts';
import { completeImport } from './complete-import.ts';
import { ImportStatusEnum } from './import-enums.ts';
import { ImportListed } from './import-listed-type.ts';
import { Import } from './import-type.ts';

const ImportFilter = builder.inputType('ImportFilter', {
  description: 'Which imports; what is left out does not narrow.',
  fields: (t) => ({ status: t.field({ type: [ImportStatusEnum], description: 'In one of these.' }) }),
});

type ImportsArgs = PageArgs & { filter?: typeof ImportFilter.$inferInput | null | undefined };

const planImports: Plan<ImportsArgs> = ({ args: { filter, ...args }, viewer }) => {
  const page = pageOf(args, importsRead.keyTypes);
  return planned(importsRead.forPage(page), { viewer, page, status: filter?.status ?? null });
};

const planImport: Plan<{ id: string }> = ({ args, viewer, selects }) => {
  const id = idIn('Import', args.id);
  const model = importRead[selects('differences') || selects('meeting') ? 'compared' : 'plain'];
  return id === null ? null : planned(model.one, { viewer, id });
};

builder.queryFields((t) => ({
  imports: t.connection(
    {
      type: ImportListed,
      description: 'Imports, latest first.',
      args: { filter: t.arg({ type: ImportFilter, description: 'Which imports.' }) },
      ...answeredBy(toSeeImports, planImports),
    },
    { name: 'ImportConnection', description: 'A page of imports.' },
    { name: 'ImportEdge', description: 'An import and its place in the list.' },
  ),
  import: t.field({
    type: Import,
    nullable: true,
    description: 'An import by its id; null when it is not there or not for this reader.',
    args: { id: t.arg.id({ required: true, description: 'Id of the Import.' }) },
    ...completedBy(toSeeImports, planImport, completeImport),
  }),
}));
