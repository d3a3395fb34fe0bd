export { NoticeDocument } from './notice-document.tsx';
export { NoticeEvidence } from './notice-evidence.tsx';
export { type ListedNotice, NoticeList } from './notice-list.tsx';
export { noticeStanding } from './notice-standing.ts';
export {
  adviceWords,
  decisionKindWords,
  type NoticeStatus,
  noticeMoney,
  noticeStatusWords,
  publicationWords,
} from './notice-words.ts';
export type { ShownNotice } from './shown-notice.ts';
