import {
  Button,
  Checkboxes,
  DateField,
  FileUpload,
  Radios,
  Select,
  TextArea,
  TextField,
} from '../../src/index.ts';
import { Example, ExamplePage } from '../example.tsx';

export default function FieldsExample() {
  return (
    <ExamplePage title="Fields">
      <form noValidate onSubmit={(event) => event.preventDefault()}>
        <Example name="As first seen">
          <TextField name="venue" label="Where is the meeting?" hint="A room and a building" />
          <TextField name="amount" label="Amount" prefix="£" width={10} inputMode="decimal" />
          <TextArea
            name="note"
            label="What was done"
            hint="The log shows it to everybody who reads the action"
          />
          <Select
            name="forum"
            label="Forum"
            prompt="Choose a forum"
            choices={[
              { value: 'bcb', label: 'Business Coordination Board' },
              { value: 'fsg', label: 'Finance Sub-Group' },
            ]}
          />
          <DateField name="held" label="Date of the meeting" hint="For example, 16 12 2016" />
          <FileUpload
            name="pack"
            label="Board pack"
            hint="A text or PDF file of at most 25 MB"
            accept=".txt,.md,.pdf"
          />
          <Radios
            name="status"
            label="Status of the action"
            choices={[
              { value: 'open', label: 'Open' },
              { value: 'ongoing', label: 'Ongoing', hint: 'Work has begun' },
              { value: 'closed', label: 'Closed', hint: 'The next log says so and drops it' },
            ]}
          />
          <Checkboxes
            name="bodies"
            label="Bodies this person may read for"
            choices={[
              { value: 'opcc', label: 'Policing body' },
              { value: 'force', label: 'Constabulary' },
            ]}
          />
        </Example>
        <Example name="With errors">
          <TextField name="venue-2" label="Where is the meeting?" error="Enter where the meeting is" />
          <TextArea name="note-2" label="What was done" error="Enter what was done" />
          <Select name="forum-2" label="Forum" prompt="Choose a forum" choices={[]} error="Choose a forum" />
          <DateField
            name="held-2"
            label="Date of the meeting"
            error="Date of the meeting must be a real date"
            defaultValue={{ day: '31', month: '11', year: '2016' }}
            wrongParts={['day']}
          />
          <FileUpload
            name="pack-2"
            label="Board pack"
            error="The file is 26 MB. The largest that can be read is 25 MB"
          />
          <Radios
            name="status-2"
            label="Status of the action"
            error="Choose a status"
            isInline
            isSmall
            choices={[
              { value: 'open', label: 'Open' },
              { value: 'closed', label: 'Closed' },
            ]}
          />
          <Checkboxes
            name="agree-2"
            label="Before you send it"
            error="Confirm that the minutes are complete"
            choices={[{ value: 'yes', label: 'The minutes are complete' }]}
          />
        </Example>
        <Button type="submit">Save meeting</Button>
      </form>
    </ExamplePage>
  );
}
