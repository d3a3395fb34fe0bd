import { DataTable } from '@concordat/ui';
import type { ReviewedImport } from './import-review.tsx';

type Difference = ReviewedImport['differences'][number];

/** What accepting would change in the meeting that exists already. */
export function DifferenceList({ differences }: { differences: readonly Difference[] }) {
  if (differences.length === 0) return null;
  return (
    <DataTable
      caption={`${differences.length} ${differences.length === 1 ? 'difference' : 'differences'} to the meeting in the record`}
      rows={differences}
      rowKey={(difference) => difference.path}
      columns={[
        { key: 'path', head: 'What', cell: (difference) => difference.path },
        { key: 'before', head: 'In the record', cell: (difference) => difference.before ?? 'Nothing' },
        { key: 'after', head: 'In this pack', cell: (difference) => difference.after ?? 'Nothing' },
      ]}
    />
  );
}
