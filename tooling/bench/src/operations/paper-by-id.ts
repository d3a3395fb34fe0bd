import { globalIdOf } from '@concordat/database/reads';
import { idOf, markingOf, none } from './by-hand.ts';
import type { Operation } from './operation.ts';

const byHand = `
  select json_build_object('__typename', 'Paper', 'id', ${idOf('Paper', 'p.id')},
    'meetingId', ${idOf('Meeting', 'p.meeting_id')}, 'itemNumber', i.number,
    'label', case when i.number is null then 'S' || n.nth when n.nth = 1 then i.number
      else i.number || '.' || (n.nth - 1) end,
    'kind', p.kind, 'title', p.title, 'addressedTo', p.addressed_to, 'author', p.author, 'date', p.date,
    'marking', ${markingOf('p', 'p.marking_descriptor')}, 'contactOfficers', p.contact_officers,
    'sourceDocuments', p.source_documents,
    'recommendations', (select coalesce(json_agg(json_build_object('__typename', 'Recommendation', 'number', r.number,
        'limb', r.limb, 'verb', r.verb, 'text', r.text) order by r.position), ${none})
      from recommendation r where r.paper_id = p.id),
    'sections', (select coalesce(json_agg(json_build_object('__typename', 'PaperSection', 'number', s.number,
        'heading', s.heading, 'paragraphs', (select coalesce(json_agg(json_build_object('__typename', 'Paragraph',
            'id', g.id, 'number', g.number, 'text', g.text, 'line', g.source_line) order by g.position), ${none})
          from paper_paragraph g where g.paper_id = p.id and g.section_id = s.id)) order by s.position), ${none})
      from paper_section s where s.paper_id = p.id),
    'tables', (select coalesce(json_agg(json_build_object('__typename', 'PaperTable', 'id', t.id, 'kind', t.kind,
        'caption', t.caption, 'unit', t.unit, 'columns', t.columns,
        'rows', (select coalesce(json_agg(json_build_object('__typename', 'PaperTableRow', 'label', r->'label',
            'reference', r->'reference', 'isTotal', r->'isTotal', 'values', r->'values', 'line', r->'line') order by nth), ${none})
          from jsonb_array_elements(t.rows) with ordinality as one(r, nth)), 'line', t.source_line)
        order by t.position), ${none})
      from paper_table t where t.paper_id = p.id),
    'carriedTerms', (select coalesce(json_agg(json_build_object('__typename', 'CarriedTerms', 'forumId', ${idOf('Forum', 'o.id')},
        'forumName', o.name, 'number', t.number, 'from', t.from_date) order by t.from_date desc), ${none})
      from forum_terms t join forum o on o.id = t.forum_id where t.paper_id = p.id),
    'firstLine', p.first_line, 'lastLine', p.last_line, 'version', p.version)::text as json
  from paper p left join agenda_item i on i.id = p.agenda_item_id,
    lateral (select count(*) as nth from paper q where q.meeting_id = p.meeting_id
      and q.agenda_item_id is not distinct from p.agenda_item_id and (q.position, q.id) <= (p.position, p.id)) n
  where p.id = $1::uuid`;

export const paperById: Operation = {
  name: 'Paper by id',
  field: 'paper',
  document: 'Paper',
  target: null,
  statements: 1,
  requestsARound: 600,
  variables: ({ paperId }) => ({ id: globalIdOf('Paper', paperId) }),
  byHand: { text: byHand, values: ({ paperId }) => [paperId] },
  peer: {
    query: `query ($id: UUID!) { paperByRowId(rowId: $id) { rowId meetingId kind title addressedTo author date clearance
      markingDescriptor markingPrinted contactOfficers sourceDocuments firstLine lastLine version
      agendaItemByAgendaItemId { number }
      recommendationsByPaperId(orderBy: POSITION_ASC) { nodes { number limb verb text } }
      paperSectionsByPaperId(orderBy: POSITION_ASC) { nodes { rowId number heading } }
      paperParagraphsByPaperId(orderBy: POSITION_ASC) { nodes { rowId sectionId number text sourceLine } }
      paperTablesByPaperId(orderBy: POSITION_ASC) { nodes { rowId kind caption unit columns rows sourceLine } } } }`,
    variables: ({ paperId }) => ({ id: paperId }),
  },
};
