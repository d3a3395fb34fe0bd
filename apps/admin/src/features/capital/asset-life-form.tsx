import { useCommand } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import { errorFor, Select, TextField, typed } from '@concordat/ui';
import { setAssetLifeMutation } from './capital.graphql.ts';
import { type FormOfDesk, refetched, schemeChoices, schemesOf } from './desk.ts';

/** Says how long what a scheme buys will last, which has to be known before a loan pays for it. */
export function AssetLifeForm({ desk, onStale }: FormOfDesk) {
  const command = useCommand(setAssetLifeMutation, refetched);
  const schemes = schemesOf(desk);
  if (schemes.length === 0) return null;

  function send(form: FormData) {
    const schemeId = typed(form, 'lastingScheme');
    if (schemeId === '') return [{ field: 'lastingScheme', message: 'Choose the scheme' }];
    const years = typed(form, 'assetLife');
    if (!/^\d{1,3}$/.test(years)) return [{ field: 'assetLife', message: 'Give whole years, such as 25' }];
    const { id: programmeId, version: expectedVersion } = desk.programme;
    return command.run({ input: { programmeId, schemeId, assetLifeYears: Number(years), expectedVersion } });
  }

  return (
    <CommandForm
      summary="Say how long what a scheme buys will last"
      button="Keep its life"
      done="It is kept; a loan may pay for it that runs no longer."
      command={command}
      send={send}
      onStale={onStale}
    >
      <Select
        name="lastingScheme"
        label="Scheme that buys it"
        prompt="Choose a scheme"
        choices={schemeChoices(schemes)}
        error={errorFor(command.errors, 'lastingScheme') ?? errorFor(command.errors, 'schemeId')}
      />
      <TextField
        name="assetLife"
        label="Years it will last"
        width={3}
        inputMode="numeric"
        error={errorFor(command.errors, 'assetLife') ?? errorFor(command.errors, 'assetLifeYears')}
      />
    </CommandForm>
  );
}
