import { ExamplePage } from '../example.tsx';
export default function Page() {
  return <ExamplePage title="button">{null}</ExamplePage>;
}
