import { DataTable } from '@concordat/ui';
import type { ExtractShown } from './month-end-words.ts';

/** Row, column, what stands there, why it is told, and what to do. */
export function FindingTable({ caption, findings }: { caption: string; findings: ExtractShown['faults'] }) {
  return (
    <DataTable
      caption={caption}
      rows={findings}
      rowKey={({ row, column, reason }) => `${row} ${column} ${reason}`}
      columns={[
        { key: 'row', head: 'Row', cell: ({ row }) => row, width: '5rem' },
        { key: 'column', head: 'Column', cell: ({ column }) => column ?? 'Whole row', width: '6rem' },
        { key: 'cell', head: 'It says', cell: ({ cell }) => (cell === '' ? 'Nothing' : cell) },
        { key: 'reason', head: 'What is the matter', cell: ({ reason }) => reason },
        { key: 'fix', head: 'What to do', cell: ({ fix }) => fix },
      ]}
    />
  );
}
