import { createLazyRoute } from '@tanstack/react-router';
import { ImportList } from '../features/imports/import-list.tsx';

export const importsPage = createLazyRoute('/imports')({ component: ImportList });
