export { type FoundRecord, foundHref, foundTitle } from './found-record.ts';
export { type FoundRecords, SearchPage } from './search-page.tsx';
