import { Pagination } from '../../src/index.ts';
import { Example, ExamplePage } from '../example.tsx';

export default function PaginationExample() {
  return (
    <ExamplePage title="Pagination">
      <Example name="First page">
        <Pagination
          label="first actions"
          previousHref={null}
          nextHref="?page=pagination&after=50"
          summary="Actions 1 to 50 of 120"
        />
      </Example>
      <Example name="Between">
        <Pagination
          label="actions"
          previousHref="?page=pagination&before=51"
          nextHref="?page=pagination&after=100"
          summary="Actions 51 to 100 of 120"
        />
      </Example>
      <Example name="Last page">
        <Pagination label="last actions" previousHref="?page=pagination&before=101" nextHref={null} />
      </Example>
      <Example name="Everything on one page">
        <Pagination label="few actions" previousHref={null} nextHref={null} summary="7 actions" />
      </Example>
    </ExamplePage>
  );
}
