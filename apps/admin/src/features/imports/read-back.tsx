import { useCastMarks } from '@concordat/app-frame';
import { DateText, PrintedTable } from '@concordat/ui';
import { useMemo } from 'react';
import type { ImportedDocumentQuery } from '../../generated/graphql.ts';
import { outcomeInWords } from './import-words.ts';
import type { BooksByPlace } from './use-import-beside-books.ts';

type ReadDocument = NonNullable<ImportedDocumentQuery['import']>['documents'][number];

/** A document as the reader understood it: numbers, recommendations, tables, items with outcomes and actions. */
export function ReadBack({ document, books }: { document: ReadDocument; books: BooksByPlace }) {
  const tables = useMemo(
    () => document.tables.map((table, index) => ({ ...table, id: `table-${index}` })),
    [document.tables],
  );
  const marks = useCastMarks(tables);
  return (
    <div className="cc-read-back">
      {document.title && <p className="govuk-body-l">{document.title}</p>}
      {document.recommendations.length > 0 && (
        <>
          <h3 className="govuk-heading-s">Recommendations</h3>
          <ul className="govuk-list">
            {document.recommendations.map((each) => (
              <li key={`${each.number}${each.limb}${each.verb}`}>
                {[each.number, each.limb].filter(Boolean).join(' ')} <strong>{each.verb}</strong>: {each.text}
              </li>
            ))}
          </ul>
        </>
      )}
      {document.attendance.length > 0 && (
        <p className="govuk-body">
          {document.attendance.filter((each) => each.kind === 'member').length} members,{' '}
          {document.attendance.filter((each) => each.kind === 'inAttendance').length} in attendance,{' '}
          {document.attendance.filter((each) => each.kind === 'apologies').length} apologies
        </p>
      )}
      {sectionsBesideItems(document).map((section, index) => (
        <section key={`${section.number ?? ''}-${index}`}>
          <h3 className="govuk-heading-s">
            {section.number} {section.heading}
          </h3>
          <Paragraphs paragraphs={section.paragraphs} />
        </section>
      ))}
      {document.items.map((item, index) => (
        <Item key={`${item.number ?? ''}-${index}`} item={item} />
      ))}
      {tables.map((table, index) => (
        <PrintedTable
          key={`${table.caption ?? ''}-${index}`}
          table={table}
          marks={marks.get(table.id)}
          books={books.get(`${document.position}/${index}`)}
        />
      ))}
    </div>
  );
}

/** An agenda or minutes are read back by their items, which hold the same paragraphs. */
function sectionsBesideItems({ items, sections }: ReadDocument): ReadDocument['sections'] {
  return items.length > 0 ? [] : sections;
}

function Paragraphs({ paragraphs }: { paragraphs: ReadDocument['sections'][number]['paragraphs'] }) {
  return paragraphs.map((paragraph, index) => (
    <p key={`${paragraph.number ?? ''}-${index}`} className="cc-read-back__paragraph">
      <span className="cc-read-back__number">{paragraph.number}</span> {paragraph.text}
    </p>
  ));
}

function Item({ item }: { item: ReadDocument['items'][number] }) {
  return (
    <section>
      <h3 className="govuk-heading-s">
        {item.number} {item.title}
      </h3>
      {item.lead && <p className="cc-read-back__lead">{item.lead}</p>}
      <Paragraphs paragraphs={item.paragraphs} />
      {item.actions.map((action) => (
        <p key={action.text} className="cc-read-back__action">
          <strong>Action</strong> {action.text} ({action.ownerPost ?? action.ownerBodyName ?? 'nobody named'},{' '}
          {action.dueOn ? <DateText date={action.dueOn} isShort /> : (action.duePrinted ?? 'no date')})
        </p>
      ))}
      {item.outcomes.length > 0 && (
        <p className="cc-read-back__lead">Outcome: {item.outcomes.map(outcomeInWords).join(', ')}</p>
      )}
    </section>
  );
}
