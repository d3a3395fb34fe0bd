import { createLazyRoute } from '@tanstack/react-router';
import { ReservesPage } from '../features/reserves/reserves-page.tsx';

export const reservesPage = createLazyRoute('/reserves')({ component: ReservesPage });
