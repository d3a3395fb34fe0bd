import { createLazyRoute } from '@tanstack/react-router';
import { UserList } from '../features/users/user-list.tsx';

export const usersPage = createLazyRoute('/users')({ component: UserList });
