import { createLazyRoute, getRouteApi, useLocation } from '@tanstack/react-router';
import { PackPage } from '../features/pack-reader/pack-page.tsx';

const route = getRouteApi('/meetings/$meetingId');

export const packPage = createLazyRoute('/meetings/$meetingId')({ component: Pack });

function Pack() {
  const { meetingId } = route.useParams();
  const anchor = useLocation({ select: (location) => location.hash });
  return <PackPage meetingId={meetingId} search={route.useSearch()} anchor={anchor === '' ? null : anchor} />;
}
