import { createLazyRoute } from '@tanstack/react-router';
import { LedgersToClose } from '../features/month-end/ledgers-to-close.tsx';

export const financePage = createLazyRoute('/finance')({ component: LedgersToClose });
