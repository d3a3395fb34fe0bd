import { createLazyRoute } from '@tanstack/react-router';
import { ProposeForum } from '../features/forums/propose-forum.tsx';

export const proposeForumPage = createLazyRoute('/forums/new')({ component: ProposeForum });
