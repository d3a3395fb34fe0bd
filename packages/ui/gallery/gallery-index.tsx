import { PageFrame, PageHeading } from '../src/index.ts';
import { galleryPages } from './pages.ts';

/** The list of pages, and the answer to an unknown one. */
export function GalleryIndex({ isMissing }: { isMissing: boolean }) {
  return (
    <PageFrame header={null}>
      <PageHeading
        caption="Concordat"
        title={isMissing ? 'There is no such page in the gallery' : 'Component gallery'}
      />
      <ul className="govuk-list">
        {galleryPages.map(({ id, title }) => (
          <li key={id}>
            <a className="govuk-link" href={`?page=${id}`}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </PageFrame>
  );
}
