import {
  type CapitalAsked,
  type CapitalProgrammeJson,
  capitalProgrammeRead,
} from '@concordat/database/reads';
import { allowedCapitalCommands } from '@concordat/domain/capital';
import { BodySummary } from '../bodies/body-summary-type.ts';
import { loadedNode } from '../loaded-node.ts';
import { toReadFinance } from '../need.ts';
import type { RequestContext } from '../request-context.ts';
import { signedIn } from '../signed-in.ts';
import { FinancingSource } from './financing-source-type.ts';

/** What reading a programme depends on: the viewer, and what they may do with one of their own body. */
export function askedCapital(context: RequestContext): CapitalAsked {
  const viewer = signedIn(context);
  const [own] = viewer.bodyIds;
  return {
    viewer,
    capitalCommands: own === undefined ? [] : allowedCapitalCommands(viewer, { bodyId: own }),
  };
}

export const CapitalProgramme = loadedNode<CapitalProgrammeJson, CapitalAsked>('CapitalProgramme', {
  need: toReadFinance,
  reads: capitalProgrammeRead,
  inputOf: askedCapital,
});

CapitalProgramme.implement({
  description: "A body's capital programme of one financial year.",
  fields: (t) => ({
    financialYear: t.expose('financialYear', { type: 'FinancialYear', description: 'April to March.' }),
    body: t.expose('body', { type: BodySummary, description: 'Whose programme it is.' }),
    blocks: t.exposeStringList('blocks', { description: 'Its blocks, in printed order.' }),
    sources: t.expose('sources', {
      type: [FinancingSource],
      description: 'What pays for it, in printed order.',
    }),
    latestMonth: t.expose('latestMonth', {
      type: 'Month',
      description: 'The last month anything was paid or ordered in, or else April.',
    }),
    schemeCount: t.exposeInt('schemeCount', { description: 'Schemes and parts of schemes.' }),
    allowedCommands: t.exposeStringList('allowedCommands', {
      description: 'Commands the reader may give, such as RecordCapitalSpend.',
    }),
    version: t.exposeInt('version', { description: 'Counts its changes; commands name the one they saw.' }),
  }),
});
