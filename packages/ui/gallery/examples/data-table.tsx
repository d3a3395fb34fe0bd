import { type Column, DataTable, DateText, Tag } from '../../src/index.ts';
import { Example, ExamplePage } from '../example.tsx';

type Row = { id: string; title: string; owner: string; due: string; forum: string; days: number };

const rows: readonly Row[] = [
  {
    id: 'a1',
    title: 'Joint letter to the Home Secretary',
    owner: 'Chief Executive',
    due: '2016-11-30',
    days: 12,
  },
  {
    id: 'a2',
    title: 'Hate crime strategy with victim satisfaction',
    owner: 'Deputy Chief Constable',
    due: '2017-02-16',
    days: 0,
  },
  {
    id: 'a3',
    title: 'Analysis of intelligence on drug misuse',
    owner: 'Head of Policy and Performance',
    due: '2017-01-20',
    days: 0,
  },
  {
    id: 'a4',
    title: 'Update on recruitment from minority communities',
    owner: 'Deputy Chief Constable',
    due: '2017-05-10',
    days: 0,
  },
].map((row) => ({ ...row, forum: 'Business Coordination Board' }));

const columns: readonly Column<Row>[] = [
  {
    key: 'title',
    head: 'Action',
    width: '18rem',
    cell: (row) => (
      <a className="govuk-link" href={`?page=data-table&action=${row.id}`}>
        {row.title}
      </a>
    ),
  },
  { key: 'owner', head: 'Owner', cell: (row) => row.owner },
  { key: 'forum', head: 'Forum', cell: (row) => row.forum },
  { key: 'due', head: 'Due', isUnbroken: true, cell: (row) => <DateText date={row.due} isShort /> },
  { key: 'days', head: 'Days late', isNumeric: true, cell: (row) => row.days },
  {
    key: 'status',
    head: 'Status',
    isUnbroken: true,
    cell: (row) => (row.days > 0 ? <Tag tone="alarm">Overdue</Tag> : <Tag>Open</Tag>),
  },
];

export default function DataTableExample() {
  const many = Array.from({ length: 10 }, (_, round) =>
    rows.map((row) => ({ ...row, id: `${row.id}-${round}` })),
  ).flat();
  return (
    <ExamplePage title="Data table">
      <Example name="With the row the address points at">
        <DataTable
          caption="Open actions"
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          currentKey="a2"
        />
      </Example>
      <Example name="Long: head and first column stay">
        <DataTable
          caption="All actions"
          onPhone="scroll"
          columns={columns}
          rows={many}
          rowKey={({ id }) => id}
        />
      </Example>
      <Example name="Without rows">
        <DataTable
          caption="Overdue actions"
          columns={columns}
          rows={[]}
          rowKey={({ id }) => id}
          empty="No overdue actions"
        />
      </Example>
    </ExamplePage>
  );
}
