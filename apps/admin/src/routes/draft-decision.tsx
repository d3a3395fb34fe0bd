import { createLazyRoute } from '@tanstack/react-router';
import { DraftNotice } from '../features/decisions/draft-notice.tsx';

export const draftDecisionPage = createLazyRoute('/decisions/new')({ component: DraftNotice });
