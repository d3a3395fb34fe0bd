import { Tag, TaskList } from '../../src/index.ts';
import { ExamplePage } from '../example.tsx';

export default function TaskListExample() {
  return (
    <ExamplePage title="Task list">
      <TaskList
        tasks={[
          { key: 'agenda', title: 'Agenda', href: '?page=task-list&task=agenda', status: 'Completed' },
          {
            key: 'papers',
            title: 'Papers',
            hint: 'Two of 12 are still to come',
            href: '?page=task-list&task=papers',
            status: <Tag tone="caution">2 missing</Tag>,
          },
          {
            key: 'minutes',
            title: 'Minutes of the last meeting',
            href: '?page=task-list&task=minutes',
            status: 'Completed',
          },
          { key: 'publish', title: 'Publish the pack', status: 'Cannot start yet' },
        ]}
      />
    </ExamplePage>
  );
}
