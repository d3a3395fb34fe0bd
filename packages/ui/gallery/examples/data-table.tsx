import { ExamplePage } from '../example.tsx';
export default function Page() {
  return <ExamplePage title="data-table">{null}</ExamplePage>;
}
