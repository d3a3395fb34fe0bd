import { createLazyRoute } from '@tanstack/react-router';
import { TrackerPage } from '../features/actions/tracker-page.tsx';

export const trackerPage = createLazyRoute('/actions/tracker')({ component: TrackerPage });
