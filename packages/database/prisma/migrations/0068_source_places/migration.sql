-- AlterTable
ALTER TABLE "import_source" ADD COLUMN     "place_kind" TEXT,
ADD COLUMN     "places" INTEGER[] DEFAULT ARRAY[]::INTEGER[];

-- A line stands on a page or in a paragraph, each of them or none.
alter table import_source alter column places set not null;
alter table import_source add constraint import_source_places_check check (
  case when place_kind is null then cardinality(places) = 0
  else place_kind in ('page', 'paragraph') and cardinality(places) = cardinality(lines) end
);
