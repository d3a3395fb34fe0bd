import { expect, it } from 'vitest';
import { type AgendasToCome, agendaItemChoices } from './agenda-item-choices.ts';

const meeting = (
  heldOn: string,
  forumId: string,
  ...items: readonly [id: string, isWithdrawn: boolean][]
) => ({
  node: {
    heldOn,
    forum: { id: forumId, name: forumId },
    agendaItems: items.map(([id, isWithdrawn], at) => ({ id, number: `${at + 1}`, title: id, isWithdrawn })),
  },
});

const agendas: AgendasToCome = {
  meetings: {
    edges: [
      meeting('2017-02-01', 'Board', ['later', false]),
      meeting('2016-12-16', 'Board', ['budget', false], ['dropped', true]),
      meeting('2016-12-11', 'Board', ['over', false]),
      meeting('2016-12-20', 'Panel', ['theirs', false]),
    ],
  },
  forums: {
    edges: [
      { node: { id: 'Board', allowedCommands: ['AttachPaper'] } },
      { node: { id: 'Panel', allowedCommands: [] } },
    ],
  },
};

it('offers the items that stand on agendas that take papers from the reader, from today on, the soonest first', () => {
  expect(agendaItemChoices(agendas, '2016-12-12')).toEqual([
    { value: 'budget', label: 'Board, 16 December 2016: 1 budget' },
    { value: 'later', label: 'Board, 1 February 2017: 1 later' },
  ]);
});

it('offers those of the day itself', () => {
  expect(agendaItemChoices(agendas, '2016-12-16').map(({ value }) => value)).toContain('budget');
});
