// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { find, mount, press } from '../../test/mount.tsx';
import { DateField } from '../field/date-field.tsx';
import { TextField } from '../field/text-field.tsx';
import { ErrorSummary, errorFor, type FieldError } from './error-summary.tsx';

const errors: readonly FieldError[] = [
  { field: 'venue', message: 'Enter where the meeting is' },
  { field: 'held', message: 'Enter the date of the meeting' },
];

const form = (shown: readonly FieldError[]) => (
  <>
    <ErrorSummary errors={shown} />
    <TextField name="venue" label="Venue" error={errorFor(shown, 'venue')} />
    <DateField name="held" label="Date" error={errorFor(shown, 'held')} />
  </>
);

it('shows nothing and takes no focus while there is no error', async () => {
  await mount(form([]));
  expect(document.querySelector('.govuk-error-summary')).toBeNull();
  expect(document.activeElement).toBe(document.body);
});

it('takes the focus when errors arrive, and again when others do', async () => {
  const page = await mount(form([]));
  await page.again(form(errors));
  expect(document.activeElement).toBe(find('.govuk-error-summary'));
  find('#venue').focus();
  await page.again(form([...errors]));
  expect(document.activeElement).toBe(find('.govuk-error-summary'));
});

it('leads to the field, for a date to its first box', async () => {
  await mount(form(errors));
  await press(find('a[href="#venue"]'));
  expect(document.activeElement).toBe(find('#venue'));
  await press(find('a[href="#held"]'));
  expect(document.activeElement).toBe(find('#held-day'));
});

it('says the same words beside the field and ties them to it', async () => {
  await mount(form(errors));
  expect(find('#venue').getAttribute('aria-describedby')).toBe('venue-error');
  expect(find('#venue-error').textContent).toBe('Error: Enter where the meeting is');
  expect(find('#held-error').textContent).toBe('Error: Enter the date of the meeting');
});
