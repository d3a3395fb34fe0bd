import { DataTable } from '@concordat/ui';

/** What stands in the way in a file: row, column, what stands there, why it is told, and what to do. */
export type Finding = {
  readonly row: number;
  readonly column?: string | null;
  readonly cell: string;
  readonly reason: string;
  readonly fix: string;
};

export function FindingTable({ caption, findings }: { caption: string; findings: readonly Finding[] }) {
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
