// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { mount } from '../../test/mount.tsx';
import { Timeline } from './timeline.tsx';

it('puts the newest first and makes up no hour where only the day is known', async () => {
  await mount(
    <Timeline
      entries={[
        { key: 'a', title: 'Raised', when: { date: '2016-11-10' } },
        { key: 'c', title: 'Updated', when: { instant: '2016-12-14T16:05:00Z' } },
        { key: 'b', title: 'Imported', when: { instant: '2016-12-12T09:32:00Z' } },
      ]}
    />,
  );
  const entries = [...document.querySelectorAll('li')].map((entry) => entry.textContent);
  expect(entries).toEqual([
    'Updated14 December 2016 at 4:05pm',
    'Imported12 December 2016 at 9:32am',
    'Raised10 November 2016',
  ]);
});
