import { inPrintedOrder, type PlacedSection, type PrintedParagraph } from '@concordat/domain/printed';
import { Fragment, type ReactNode } from 'react';
import { DateText } from '../date-text/date-text.tsx';
import { Marking } from '../marking/marking.tsx';
import type { TableBesideBooks } from './beside-books.tsx';
import type { CastMarks } from './cast-mark.ts';
import type { Paper, PaperRecommendation } from './paper.ts';
import { PrintedTable } from './printed-table.tsx';

type Beside = (paragraph: PrintedParagraph) => ReactNode;

export type PaperDocumentProps = {
  readonly paper: Paper;
  /** Start of its anchors; one page may show several papers. */
  readonly anchor: string;
  /** 1 where the paper is the page, 2 where the page has a heading of its own. */
  readonly headingLevel?: 1 | 2;
  /** Anchor of the paragraph the reader was sent to. */
  readonly current?: string | null;
  /** Said beside the totals of its tables. */
  readonly marks?: CastMarks;
  /** Said under its tables, by table id. */
  readonly books?: ReadonlyMap<string, TableBesideBooks>;
  /** What stands under a paragraph, such as a reader's own notes. */
  readonly beside?: Beside;
};

const unmarked: CastMarks = new Map();
const nothing: Beside = () => null;
const noBooks: ReadonlyMap<string, TableBesideBooks> = new Map();

/** A paper at reading measure: its head, what is asked of the meeting, then numbered sections and tables as printed. */
export function PaperDocument({
  paper,
  anchor,
  headingLevel = 1,
  current = null,
  marks = unmarked,
  books = noBooks,
  beside = nothing,
}: PaperDocumentProps) {
  const Title = `h${headingLevel}` as const;
  const level = (headingLevel + 1) as 2 | 3;
  const Heading = `h${level}` as const;
  return (
    <article className="cc-paper" id={anchor} aria-labelledby={`${anchor}-title`}>
      <header className="cc-paper__head">
        {paper.marking !== undefined && <Marking {...paper.marking} />}
        <Title className="cc-paper__title" id={`${anchor}-title`}>
          {paper.label !== null && <span className="cc-paper__label">{paper.label} </span>}
          {paper.title}
        </Title>
        <PaperHead paper={paper} />
      </header>
      {paper.recommendations.length > 0 && (
        <section className="cc-paper__recommendations" aria-labelledby={`${anchor}-recommendations`}>
          <Heading id={`${anchor}-recommendations`}>Recommendations</Heading>
          <Recommendations recommendations={paper.recommendations} />
        </section>
      )}
      {inPrintedOrder(paper).map((section, index) => (
        <Section
          key={index}
          section={section}
          anchor={`${anchor}-s${index + 1}`}
          level={level}
          current={current}
          marks={marks}
          books={books}
          beside={beside}
        />
      ))}
      <Sources paper={paper} level={level} />
    </article>
  );
}

function PaperHead({ paper }: { paper: Paper }) {
  const rows = [
    paper.kind !== undefined && (['Paper', paper.kind] as const),
    paper.addressedTo && (['To', paper.addressedTo] as const),
    paper.author && (['From', paper.author] as const),
    paper.date && (['Date', <DateText key="date" date={paper.date} />] as const),
  ].filter((row) => row !== false && row !== '' && row != null);
  if (rows.length === 0) return null;
  return (
    <dl className="cc-paper__facts">
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Recommendations({ recommendations }: { recommendations: readonly PaperRecommendation[] }) {
  return (
    <ol className="cc-paper__paragraphs">
      {recommendations.map((recommendation, index) => (
        <li key={index}>
          <span className="cc-paper__number">{recommendation.limb ?? recommendation.number ?? ''}</span>
          <p>{recommendation.text}</p>
        </li>
      ))}
    </ol>
  );
}

function Section({
  section,
  anchor,
  level,
  current,
  marks,
  books,
  beside,
}: {
  section: PlacedSection;
  anchor: string;
  level: 2 | 3;
  current: string | null;
  marks: CastMarks;
  books: ReadonlyMap<string, TableBesideBooks>;
  beside: Beside;
}) {
  const Heading = `h${level}` as const;
  return (
    <section id={anchor} className="cc-paper__section">
      {section.heading !== null && (
        <Heading>
          {section.number !== null && <span className="cc-paper__number">{section.number}</span>}
          {section.heading}
        </Heading>
      )}
      {section.blocks.map((block) =>
        block.kind === 'table' ? (
          <PrintedTable
            key={block.table.id}
            table={block.table}
            marks={marks.get(block.table.id)}
            books={books.get(block.table.id)}
          />
        ) : (
          <Fragment key={block.paragraph.id}>
            <Paragraph paragraph={block.paragraph} isCurrent={block.paragraph.id === current} />
            {beside(block.paragraph)}
          </Fragment>
        ),
      )}
    </section>
  );
}

/** A numbered paragraph with its number in the margin and an anchor of its own. */
export function Paragraph({
  paragraph,
  isCurrent = false,
}: {
  paragraph: PrintedParagraph;
  isCurrent?: boolean;
}) {
  return (
    <div
      id={paragraph.id}
      tabIndex={-1}
      className={`cc-paper__paragraph ${isCurrent ? 'cc-paper__paragraph--current' : ''}`.trim()}
    >
      {paragraph.number !== null && <span className="cc-paper__number">{paragraph.number}</span>}
      <p>{paragraph.text}</p>
    </div>
  );
}

function Sources({ paper, level }: { paper: Paper; level: 2 | 3 }) {
  const Heading = `h${level}` as const;
  const { contactOfficers = [], sourceDocuments = [] } = paper;
  if (contactOfficers.length + sourceDocuments.length === 0) return null;
  return (
    <footer className="cc-paper__sources">
      {contactOfficers.length > 0 && (
        <>
          <Heading>Contact officers</Heading>
          <ul>
            {contactOfficers.map((officer) => (
              <li key={officer}>{officer}</li>
            ))}
          </ul>
        </>
      )}
      {sourceDocuments.length > 0 && (
        <>
          <Heading>Source documents</Heading>
          <ul>
            {sourceDocuments.map((source) => (
              <li key={source}>{source}</li>
            ))}
          </ul>
        </>
      )}
    </footer>
  );
}
