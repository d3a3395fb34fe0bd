import { useKeyedCommand } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import type { CalendarDate, Month } from '@concordat/domain/kernel';
import { DateField, errorFor, type FieldError, TextArea, TextField, typed, typedDate } from '@concordat/ui';
import { useState } from 'react';
import { receiveInspectionReportMutation } from './inspections.graphql.ts';
import { readRecommendations } from './read-recommendations.ts';

/** Puts a report on the register of the policing body. */
export function ReceiveReportForm({ bodyId, isOpen }: { bodyId: string; isOpen: boolean }) {
  const command = useKeyedCommand(receiveInspectionReportMutation, ['InspectionReports', 'InspectionsDue']);
  const [pasted, setPasted] = useState('');
  const recommendations = readRecommendations(pasted);
  const error = (field: string) => errorFor(command.errors, field);

  function send(form: FormData) {
    const published = typedPublication(form);
    if ('error' in published) return [published.error];
    const received = typedDate(form, 'receivedOn', 'Day it came');
    if ('error' in received) return [received.error];
    return command.run({
      input: {
        bodyId,
        inspector: typed(form, 'inspector'),
        title: typed(form, 'title'),
        ...published,
        receivedOn: received.date,
        source: typed(form, 'source'),
        recommendations: recommendations.map((each, at) => ({
          ...each,
          timescale: typed(form, `timescale-${at}`) || null,
        })),
      },
    });
  }

  return (
    <CommandForm
      summary="Enter a report"
      button="Put it on the register"
      command={command}
      send={send}
      isOpen={isOpen}
      done="It is on the register."
    >
      <TextField name="inspector" label="Inspector" defaultValue="HMICFRS" error={error('inspector')} />
      <TextField name="title" label="Title of the report" error={error('title')} />
      <DateField
        name="publishedOn"
        label="Published"
        hint="The 56 days for comments begin with this day; for a report from before May 2017 the day may be left empty"
        error={error('publishedOn')}
      />
      <DateField name="receivedOn" label="Day it came" error={error('receivedOn')} />
      <TextField
        name="source"
        label="Where it can be read"
        hint="Its address, or the paper it came with"
        error={error('source')}
      />
      <TextArea
        name="recommendations"
        label="Recommendations"
        hint="One to a paragraph, with an empty line between two; a number at the beginning is taken as its number"
        value={pasted}
        onChange={(event) => setPasted(event.target.value)}
        error={error('recommendations')}
      />
      {recommendations.map(({ number, text }, at) => (
        <TextField
          key={at}
          name={`timescale-${at}`}
          label={`Time given for recommendation ${number ?? at + 1}`}
          hint={`${text.slice(0, 100)}${text.length > 100 ? '…' : ''} Left empty where the report gives no time`}
        />
      ))}
    </CommandForm>
  );
}

/** The day of publication, or its month alone where no day was typed. */
function typedPublication(
  form: FormData,
):
  | { readonly publishedIn: Month; readonly publishedOn: CalendarDate | null }
  | { readonly error: FieldError } {
  const isMonthAlone = typed(form, 'publishedOn-day') === '' && typed(form, 'publishedOn-month') !== '';
  if (isMonthAlone) form.set('publishedOn-day', '1');
  const read = typedDate(form, 'publishedOn', 'Day of publication');
  if ('error' in read) return read;
  return {
    publishedIn: read.date.slice(0, 7) as Month,
    publishedOn: isMonthAlone ? null : read.date,
  };
}
