export { type FoundRecord, foundHref, foundTitle } from './found-record.ts';
export { MarkedText } from './marked-text.tsx';
export { type FoundRecords, SearchPage } from './search-page.tsx';
