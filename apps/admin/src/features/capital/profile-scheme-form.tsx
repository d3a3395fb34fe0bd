import { useCommand } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import { errorFor, Select, TextArea, typed } from '@concordat/ui';
import { profileSchemeMutation } from './capital.graphql.ts';
import { type FormOfDesk, refetched, schemeChoices, schemesOf } from './desk.ts';
import { readProfile } from './read-profile.ts';

/** Says in which years a scheme's money goes out; the medium-term plan hears of it as live inputs. */
export function ProfileSchemeForm({ desk, onStale }: FormOfDesk) {
  const command = useCommand(profileSchemeMutation, refetched);
  const schemes = schemesOf(desk);
  if (schemes.length === 0) return null;

  function send(form: FormData) {
    const schemeId = typed(form, 'profiledScheme');
    if (schemeId === '') return [{ field: 'profiledScheme', message: 'Choose the scheme' }];
    const read = readProfile(typed(form, 'profile'));
    if ('problem' in read) return [{ field: 'profile', message: read.problem }];
    const { id: programmeId, version: expectedVersion } = desk.programme;
    return command.run({ input: { programmeId, schemeId, profile: [...read.profile], expectedVersion } });
  }

  return (
    <CommandForm
      summary="Say in which years a scheme’s money goes out"
      button="Keep the years"
      done="The years are kept, and the medium-term plan is offered what they cost."
      command={command}
      send={send}
      onStale={onStale}
    >
      <Select
        name="profiledScheme"
        label="Scheme whose years these are"
        prompt="Choose a scheme"
        choices={schemeChoices(schemes)}
        error={errorFor(command.errors, 'profiledScheme') ?? errorFor(command.errors, 'schemeId')}
      />
      <TextArea
        name="profile"
        label="Years and pounds"
        hint="A row each, such as: 2017/18 100,000. They take the place of those it had; nothing typed takes them away."
        rows={5}
        error={errorFor(command.errors, 'profile')}
      />
    </CommandForm>
  );
}
