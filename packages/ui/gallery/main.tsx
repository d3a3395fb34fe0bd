import '@concordat/ui/styles.scss';
import { type ComponentType, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { GalleryIndex } from './gallery-index.tsx';
import { galleryPages } from './pages.ts';

type Example = { default: ComponentType };

const examples = import.meta.glob<Example>('./examples/*.tsx');
const wanted = new URLSearchParams(location.search).get('page');
const page = galleryPages.find(({ id }) => id === wanted);
const load = page && examples[`./examples/${page.id}.tsx`];
const root = createRoot(document.getElementById('root') as HTMLElement);

if (page && load) {
  document.title = `${page.title} – Concordat gallery`;
  const { default: Page } = await load();
  root.render(
    <StrictMode>
      <Page />
    </StrictMode>,
  );
} else {
  root.render(<GalleryIndex isMissing={wanted !== null} />);
}
