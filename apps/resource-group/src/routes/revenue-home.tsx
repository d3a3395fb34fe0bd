import { createLazyRoute } from '@tanstack/react-router';
import { RevenueHome } from '../features/revenue/revenue-home.tsx';

export const revenueHomePage = createLazyRoute('/revenue')({ component: RevenueHome });
