import type { DeviceStore } from '@concordat/app-frame/device-store';
import { Button, ButtonGroup, TextArea } from '@concordat/ui';
import { paragraphStanding } from './minutes-words.ts';
import type { ShownParagraph } from './shown-minutes.ts';
import { useParagraph } from './use-paragraph.ts';

/**
 * A paragraph that saves itself. When somebody else saved it first both texts stand side by side: one keeps one's own,
 * theirs, or a mix of them.
 */
export function ParagraphEditor({
  itemId,
  paragraph,
  store,
  refresh,
}: {
  itemId: string;
  paragraph: ShownParagraph;
  store: DeviceStore | null;
  refresh: () => void;
}) {
  const own = useParagraph(itemId, paragraph, store, refresh);
  return (
    <div className="cc-minutes__paragraph">
      <TextArea
        name={`paragraph-${paragraph.id}`}
        label={`Paragraph ${paragraph.number ?? 'without a number'}`}
        rows={Math.max(2, Math.ceil(own.text.length / 90))}
        value={own.text}
        error={own.error}
        onChange={(event) => own.type(event.target.value)}
        onBlur={own.settle}
      />
      <p className="govuk-body-s cc-minutes__saved" role="status">
        {paragraphStanding(own, own.isKept)}
      </p>
      {own.hasTheirs && (
        <section
          className="cc-minutes__theirs"
          aria-label={`Saved meanwhile: paragraph ${paragraph.number ?? ''}`}
        >
          <p className="govuk-body">Somebody else saved this paragraph first. Theirs reads:</p>
          <blockquote className="govuk-inset-text">{paragraph.text}</blockquote>
          <p className="govuk-body">Yours, or a mix of both, is in the box above and not saved yet.</p>
          <ButtonGroup>
            <Button onClick={own.keepOwn}>Save what is in the box</Button>
            <Button weight="secondary" onClick={own.takeTheirs}>
              Keep theirs
            </Button>
          </ButtonGroup>
        </section>
      )}
    </div>
  );
}
