import { sentenceForAgendaRemark } from '@concordat/domain/meetings';
import { purposeWords, themeWords } from '@concordat/domain/printed';
import { DateText, Details, Link, Tag } from '@concordat/ui';
import { kindWords, paperTag } from './agenda-words.ts';
import { ChangeItemForm } from './change-item-form.tsx';
import { MoveItem, type Moving } from './move-item.tsx';
import { RemoveItemForm } from './remove-item-form.tsx';
import { remarksOn, type ShownAgenda, type ShownItem } from './shown-agenda.ts';

/** One item: what it is, how its paper stands, what to put right, and what may be done with it. */
export function AgendaItem({
  agenda,
  item,
  moving,
  refresh,
}: {
  agenda: ShownAgenda;
  item: ShownItem;
  moving: Moving | null;
  refresh: () => void;
}) {
  const { allowedCommands, meeting } = agenda;
  const tag = paperTag(item);
  const isWithdrawn = item.withdrawnReason !== null;
  return (
    <>
      <span className="cc-builder__number">{item.number}</span>
      <div className="cc-builder__what">
        <h2 className="govuk-heading-s cc-builder__title">
          {isWithdrawn ? <s>{item.title}</s> : item.title} {tag && <Tag tone={tag[1]}>{tag[0]}</Tag>}
          {item.closedReason !== null && <Tag tone="caution">Closed</Tag>}
          {isWithdrawn && <Tag>Withdrawn</Tag>}
        </h2>
        <p className="govuk-body-s cc-builder__facts">{factsOf(item).join(' · ')}</p>
        {item.closedReason !== null && (
          <p className="govuk-body-s">Closed to the public: {item.closedReason}</p>
        )}
        {isWithdrawn && <p className="govuk-body-s">Withdrawn: {item.withdrawnReason}</p>}
        {item.subItems.length > 0 && (
          <ul className="govuk-list govuk-list--bullet">
            {item.subItems.map((sub) => (
              <li key={sub}>{sub}</li>
            ))}
          </ul>
        )}
        <Remarks agenda={agenda} item={item} />
        {item.papers.length > 0 && (
          <ul className="govuk-list">
            {item.papers.map((paper) => (
              <li key={paper.id}>
                <Link href={`/resource-group/meetings/${meeting.id}?paper=${paper.id}`} target="_self">
                  {paper.title}
                </Link>
              </li>
            ))}
          </ul>
        )}
        {item.escalationId !== null && (
          <p className="govuk-body-s">
            <Link href={`/admin/escalations/${item.escalationId}`}>The matter and its answer</Link>
          </p>
        )}
        {item.carriedActions.length > 0 && <CarriedActions item={item} />}
        {!isWithdrawn && allowedCommands.includes('ChangeAgendaItem') && (
          <div className="cc-builder__commands">
            <ChangeItemForm agenda={agenda} item={item} refresh={refresh} />
            <RemoveItemForm agenda={agenda} item={item} refresh={refresh} />
            <Link href={`/admin/escalations/new?kind=agendaItem&of=${item.id}`}>Put it to another forum</Link>
          </div>
        )}
      </div>
      {moving !== null && <MoveItem item={item} moving={moving} />}
    </>
  );
}

function factsOf({ lead, role, purpose, theme, minutesOfTime, kind }: ShownItem): readonly string[] {
  return [
    ...(lead === null && role !== null ? [] : [lead ?? 'No lead']),
    kindWords[kind],
    ...(purpose === null ? [] : [purposeWords[purpose]]),
    ...(theme === null ? [] : [`Theme: ${themeWords[theme]}`]),
    ...(minutesOfTime === null ? [] : [`${minutesOfTime} minutes`]),
  ];
}

function Remarks({ agenda, item }: { agenda: ShownAgenda; item: ShownItem }) {
  const remarks = remarksOn(item, agenda.meeting.heldOn).map(sentenceForAgendaRemark);
  if (remarks.length === 0) return null;
  return (
    <ul className="govuk-list cc-builder__remarks" aria-label={`To put right in item ${item.number}`}>
      {remarks.map((remark) => (
        <li key={remark}>{remark}</li>
      ))}
    </ul>
  );
}

function CarriedActions({ item: { carriedActions } }: { item: ShownItem }) {
  const open = carriedActions.filter(({ status }) => status !== 'closed').length;
  return (
    <Details summary={`${carriedActions.length} actions carried forward, ${open} of them open`}>
      <ul className="govuk-list govuk-list--spaced">
        {carriedActions.map((action) => (
          <li key={action.id}>
            <Link href={`/resource-group/actions/${action.id}`} target="_self">
              {action.text}
            </Link>
            <br />
            {action.ownerPost ?? action.ownerBodyName ?? 'No owner'},{' '}
            {action.status === 'closed' ? (
              'closed'
            ) : action.dueOn === null ? (
              'no due date'
            ) : (
              <>
                due <DateText date={action.dueOn} />
              </>
            )}
          </li>
        ))}
      </ul>
    </Details>
  );
}
