import { StatusTag, type StatusWords, Tag } from '../../src/index.ts';
import { Example, ExamplePage } from '../example.tsx';

const importStatus: StatusWords<'pending' | 'accepted' | 'rejected'> = {
  pending: ['Waiting for you', 'caution'],
  accepted: ['Accepted', 'good'],
  rejected: ['Rejected', 'quiet'],
};

export default function TagExample() {
  return (
    <ExamplePage title="Tag">
      <Example name="Tones">
        <p className="govuk-body">
          <Tag>Open</Tag> <Tag tone="active">Ongoing</Tag> <Tag tone="caution">Note needed</Tag>{' '}
          <Tag tone="alarm">Overdue</Tag> <Tag tone="good">Signed</Tag>
        </p>
      </Example>
      <Example name="From one table of words">
        <p className="govuk-body">
          <StatusTag status="pending" words={importStatus} />{' '}
          <StatusTag status="accepted" words={importStatus} />{' '}
          <StatusTag status="rejected" words={importStatus} />
        </p>
      </Example>
    </ExamplePage>
  );
}
