import { createLazyRoute } from '@tanstack/react-router';
import { MeetingList } from '../features/meetings/meeting-list.tsx';

export const meetingsPage = createLazyRoute('/meetings')({ component: MeetingList });
