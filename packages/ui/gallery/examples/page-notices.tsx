import {
  LockedNotice,
  NewVersionNotice,
  OfflineNotice,
  PartialNotice,
  StaleNotice,
  SupersededNotice,
} from '../../src/index.ts';
import { Example, ExamplePage } from '../example.tsx';

export default function PageNoticesExample() {
  return (
    <ExamplePage title="Page notices">
      <Example name="Part of the page failed">
        <PartialNotice missing={['Capital forecast']} onRetry={() => undefined} />
      </Example>
      <Example name="Offline">
        <OfflineNotice cachedAt="12 December 2016 at 9:32am" drafts={2} />
      </Example>
      <Example name="Locked">
        <LockedNotice
          reason="month 6 is closed"
          lockedBy="the Chief Finance Officer on 14 October 2016"
          correctionHref="?page=page-notices"
        />
      </Example>
      <Example name="Superseded">
        <SupersededNotice
          title="This paper was replaced on 14 December 2016."
          successor={{ label: 'Read the new version', href: '?page=page-notices' }}
        />
      </Example>
      <Example name="New version of the app">
        <NewVersionNotice onReload={() => undefined} />
      </Example>
      <Example name="How old the figures are">
        <StaleNotice asAt="30 September 2016" importedAt="4 October 2016 at 2:10pm" />
      </Example>
    </ExamplePage>
  );
}
