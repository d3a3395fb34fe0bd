import { useCommand } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import { DataTable, Select, TextField } from '@concordat/ui';
import { useState } from 'react';
import type { AttendanceKind } from '../../generated/graphql.ts';
import { takeAttendanceMutation } from './minutes.graphql.ts';
import { attendanceWords } from './minutes-words.ts';
import type { ShownMinutes } from './shown-minutes.ts';

/** Who was there, and the form that says so: one line for each, and three more for whoever came besides. */
export function AttendanceForm({
  minutes,
  isOpen,
  refresh,
}: {
  minutes: ShownMinutes;
  isOpen: boolean;
  refresh: () => void;
}) {
  const { attendance } = minutes;
  return (
    <>
      <DataTable
        caption="Attendance"
        rows={attendance}
        rowKey={({ id }) => id}
        empty="Nobody is minuted yet."
        columns={[
          {
            key: 'who',
            head: 'Who',
            cell: ({ name, post }) => [name, post].filter(Boolean).join(', '),
          },
          { key: 'body', head: 'Body', cell: ({ bodyName }) => bodyName ?? 'Not said' },
          { key: 'kind', head: 'As', width: '9rem', cell: ({ kind }) => attendanceWords[kind] },
          { key: 'for', head: 'Deputy for', cell: ({ deputyFor }) => deputyFor ?? 'Nobody' },
        ]}
      />
      {isOpen && <TakeAttendance key={minutes.version} minutes={minutes} refresh={refresh} />}
    </>
  );
}

function TakeAttendance({ minutes, refresh }: { minutes: ShownMinutes; refresh: () => void }) {
  const command = useCommand(takeAttendanceMutation, ['MinutesInHand', 'InterestsPresent']);
  const [more, addMore] = useState(1);
  const lines = [...minutes.attendance, ...Array.from({ length: more }, () => null)];

  function send(form: FormData) {
    const typed = (name: string, at: number) => String(form.get(`${name}-${at}`) ?? '').trim() || null;
    const attendance = lines.flatMap((_, at) => {
      const [post, name] = [typed('post', at), typed('name', at)];
      const kind = typed('kind', at) as AttendanceKind | null;
      if (kind === null || (post === null && name === null)) return [];
      return [{ kind, post, name, bodyName: typed('body', at), deputyFor: typed('for', at) }];
    });
    const input = { meetingId: minutes.meeting.id, attendance, expectedVersion: minutes.version };
    return command.run({ input });
  }

  return (
    <CommandForm
      summary="Change the attendance"
      button="Save the attendance"
      command={command}
      send={send}
      onStale={refresh}
    >
      {lines.map((there, at) => (
        <fieldset
          key={at}
          className="govuk-fieldset cc-minutes__person"
          aria-label={there?.post ?? there?.name ?? 'Somebody else'}
        >
          <TextField name={`post-${at}`} label="Post" width={20} defaultValue={there?.post ?? ''} />
          <TextField name={`name-${at}`} label="Name" width={10} defaultValue={there?.name ?? ''} />
          <TextField name={`body-${at}`} label="Body" width={10} defaultValue={there?.bodyName ?? ''} />
          <Select
            name={`kind-${at}`}
            label="As"
            prompt="Leave out"
            choices={Object.entries(attendanceWords).map(([value, label]) => ({ value, label }))}
            defaultValue={there?.kind ?? ''}
          />
          <TextField name={`for-${at}`} label="Deputy for" width={20} defaultValue={there?.deputyFor ?? ''} />
        </fieldset>
      ))}
      <p className="govuk-body">
        <button type="button" className="cc-minutes__more" onClick={() => addMore(more + 1)}>
          Add a line
        </button>
      </p>
    </CommandForm>
  );
}
