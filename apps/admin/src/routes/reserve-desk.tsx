import { createLazyRoute } from '@tanstack/react-router';
import { ReserveDesk } from '../features/capital/reserve-desk.tsx';

export const reserveDeskPage = createLazyRoute('/reserves')({ component: ReserveDesk });
