import { createLazyRoute } from '@tanstack/react-router';
import { MemberHome } from '../features/home/member-home.tsx';

export const homePage = createLazyRoute('/')({ component: MemberHome });
