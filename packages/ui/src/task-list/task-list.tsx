import { type ReactNode, useId } from 'react';
import { Link } from '../link/link.tsx';

export type Task = {
  readonly key: string;
  readonly title: string;
  readonly hint?: ReactNode;
  /** Left out when the task cannot be started yet. */
  readonly href?: string;
  /** Plain text for "Completed" and "Cannot start yet", a Tag only for what needs work. */
  readonly status: ReactNode;
};

/** Parts of long work, in any order; the whole row leads to the part. */
export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  const id = useId();
  return (
    <ul className="govuk-task-list">
      {tasks.map((task) => (
        <li
          key={task.key}
          className={`govuk-task-list__item ${task.href === undefined ? '' : 'govuk-task-list__item--with-link'}`.trim()}
        >
          <div className="govuk-task-list__name-and-hint">
            {task.href === undefined ? (
              <div>{task.title}</div>
            ) : (
              <Link
                href={task.href}
                className="govuk-link govuk-task-list__link"
                aria-describedby={`${id}-${task.key}-status`}
              >
                {task.title}
              </Link>
            )}
            {task.hint !== undefined && <div className="govuk-task-list__hint">{task.hint}</div>}
          </div>
          <div className="govuk-task-list__status" id={`${id}-${task.key}-status`}>
            {task.status}
          </div>
        </li>
      ))}
    </ul>
  );
}
