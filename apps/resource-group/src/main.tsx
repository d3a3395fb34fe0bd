import { ApolloProvider } from '@apollo/client/react';
import { createApiClient, SessionProvider } from '@concordat/app-frame';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { pagedLists } from './paged-lists.ts';
import { router } from './router.tsx';
import '@concordat/ui/styles.scss';
import './resource-group.css';

const client = createApiClient(pagedLists, (operation) =>
  import('./features/pack-reader/kept-packs/kept-answer.ts').then(({ keptAnswer }) => keptAnswer(operation)),
);
const forgetEverything = () => void client.clearStore();

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <SessionProvider onSignedOut={forgetEverything}>
      <ApolloProvider client={client}>
        <RouterProvider router={router} />
      </ApolloProvider>
    </SessionProvider>
  </StrictMode>,
);
