import { createLazyRoute } from '@tanstack/react-router';
import { NewImport } from '../features/imports/new-import.tsx';

export const newImportPage = createLazyRoute('/imports/new')({ component: NewImport });
