import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { MeetingPage } from '../features/meetings/meeting-page.tsx';

const route = getRouteApi('/meetings/$meetingId');

export const meetingPage = createLazyRoute('/meetings/$meetingId')({ component: Page });

function Page() {
  return <MeetingPage id={route.useParams().meetingId} />;
}
