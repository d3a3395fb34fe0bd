import { createLazyRoute } from '@tanstack/react-router';
import { OfficeHome } from '../features/home/office-home.tsx';

export const homePage = createLazyRoute('/')({ component: OfficeHome });
