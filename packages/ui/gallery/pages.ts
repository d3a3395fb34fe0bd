export type GalleryPage = { readonly id: string; readonly title: string };

/** Every page of the gallery, visited by the browser tests at `index.html?page=<id>`; one file a page in `examples/`. */
export const galleryPages = [
  { id: 'app-header', title: 'App header' },
  { id: 'page-heading', title: 'Page heading' },
  { id: 'button', title: 'Button' },
  { id: 'fields', title: 'Fields' },
  { id: 'error-summary', title: 'Error summary' },
  { id: 'data-table', title: 'Data table' },
  { id: 'filter-list', title: 'Filter list' },
  { id: 'states', title: 'States' },
] as const satisfies readonly GalleryPage[];
