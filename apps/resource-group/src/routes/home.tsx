import { createLazyRoute } from '@tanstack/react-router';
import { NoticesForMe } from '../features/decisions/notices-for-me.tsx';
import { useNoticesForMe } from '../features/decisions/use-notices-for-me.ts';
import { MemberHome } from '../features/home/member-home.tsx';

export const homePage = createLazyRoute('/')({ component: Home });

/** Decisions that wait for a signature come before everything else that needs a person. */
function Home() {
  const notices = useNoticesForMe();
  return <MemberHome toSign={{ count: notices.length, list: <NoticesForMe notices={notices} /> }} />;
}
