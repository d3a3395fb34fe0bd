import { canary, governing } from './office-ids.ts';
import { day, ours, type Tx, theirs } from './office-rows.ts';

/** Regulations we go by, some that were withdrawn, and those of others. */
export async function fillGovernance(tx: Tx): Promise<void> {
  const regulations = {
    ...ours,
    kind: 'financialRegulations',
    title: 'Financial regulations',
    edition: '2015',
    adoptedOn: day('2015-07-31'),
    source: 'A paper',
    reviewBy: day('2016-07-31'),
  };
  await tx.governingDocument.createMany({
    data: [
      { ...regulations, id: governing.regulations },
      {
        ...regulations,
        id: governing.withdrawn,
        edition: '2016',
        adoptedOn: day('2016-07-01'),
        reviewBy: null,
        address: 'https://opcc.example.org/regulations',
        withdrawnOn: day('2016-07-02'),
        withdrawnReason: 'A draft',
      },
      { ...regulations, ...theirs, id: governing.theirs, title: canary },
    ],
  });
}
