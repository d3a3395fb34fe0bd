import { createLazyRoute } from '@tanstack/react-router';
import { InviteUser } from '../features/users/invite-user.tsx';

export const inviteUserPage = createLazyRoute('/users/invite')({ component: InviteUser });
