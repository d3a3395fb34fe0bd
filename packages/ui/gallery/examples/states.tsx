import { ExamplePage } from '../example.tsx';
export default function Page() {
  return <ExamplePage title="states">{null}</ExamplePage>;
}
