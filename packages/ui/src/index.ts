export { AppHeader, type AppHeaderProps, type HeaderLink } from './app-header/app-header.tsx';
export { Autocomplete, type AutocompleteProps } from './autocomplete/autocomplete.tsx';
export type { AutocompleteChoice } from './autocomplete/matching-choices.ts';
export { Breadcrumbs, type Crumb } from './breadcrumbs/breadcrumbs.tsx';
export { Button, ButtonGroup, ButtonLink, type ButtonProps } from './button/button.tsx';
export { chartColours, twoChartColours } from './chart/chart-colours.ts';
export { FigureChart, type FigureChartProps, type Plot } from './chart/figure-chart.tsx';
export { type Column, DataTable, type DataTableProps } from './data-table/data-table.tsx';
export { ScrollableRegion } from './data-table/scrollable-region.tsx';
export { DateText, InstantText } from './date-text/date-text.tsx';
export { Details } from './details/details.tsx';
export { useDocumentTitle } from './document-title/use-document-title.ts';
export {
  ErrorSummary,
  type ErrorSummaryProps,
  errorFor,
  type FieldError,
} from './error-summary/error-summary.tsx';
export { Checkboxes, type CheckboxesProps, type Choice, Radios, type RadiosProps } from './field/choices.tsx';
export { DateField, type DateFieldProps } from './field/date-field.tsx';
export { Field, FieldSet, type FieldWords } from './field/field.tsx';
export { FileUpload, type FileUploadProps } from './field/file-upload.tsx';
export { type DateParts, type DateReading, readDateParts } from './field/read-date-parts.ts';
export { Select, type SelectChoice, type SelectProps } from './field/select.tsx';
export { TextArea, type TextAreaProps } from './field/text-area.tsx';
export { TextField, type TextFieldProps } from './field/text-field.tsx';
export { typed, typedAmount, typedDate, typedDateOrNone } from './field/typed-fields.ts';
export { FilterList, type FilterListProps, type SelectedFilter } from './filter-list/filter-list.tsx';
export { clockTimeInWords, longDate, longMonth, shortDate } from './format/calendar-words.ts';
export { financialYearInWords } from './format/financial-year-words.ts';
export { instantDateInWords, instantInWords, instantTimeInWords } from './format/instant-words.ts';
export { exactMoney, moneyFigure, plainNumber } from './format/money-figure.ts';
export { moneyInProse, varianceInProse } from './format/money-in-prose.ts';
export type { MoneyScale, Negatives } from './format/money-scale.ts';
export { poundsAsTyped } from './format/pounds-as-typed.ts';
export { readTypedMoney } from './format/read-typed-money.ts';
export { spokenMoney, spokenVariance } from './format/spoken-money.ts';
export { useGoToAnchor } from './go-to-anchor/use-go-to-anchor.ts';
export { Link, type LinkProps, type Navigate, NavigationProvider, useNavigate } from './link/link.tsx';
export { Marking, type MarkingWords, markingInWords } from './marking/marking.tsx';
export { type NoteRule, usualNoteRule } from './money-table/demands-note.ts';
export type { MoneyNote } from './money-table/money-foot.tsx';
export type {
  MoneyColumn,
  MoneyGroup,
  MoneyLine,
  MoneyRow,
  MoneyTotal,
  MoneyValue,
} from './money-table/money-rows.ts';
export { MoneyTable, type MoneyTableProps } from './money-table/money-table.tsx';
export { csvText } from './money-table/table-as-csv.ts';
export {
  NotificationBanner,
  type NotificationBannerProps,
} from './notification-banner/notification-banner.tsx';
export { NumberCard, type NumberCardProps, NumberCards } from './number-card/number-card.tsx';
export { PackContents, type PackEntry } from './pack-reader/pack-contents.tsx';
export { PackReader, type PackReaderProps } from './pack-reader/pack-reader.tsx';
export { type PaperStep, PaperTurner } from './pack-reader/paper-turner.tsx';
export { PageFrame, type PageFrameProps, SkipLink } from './page-frame/page-frame.tsx';
export { PageHeading, type PageHeadingProps } from './page-heading/page-heading.tsx';
export { Pagination, type PaginationProps } from './pagination/pagination.tsx';
export type { TableBesideBooks } from './paper-document/beside-books.tsx';
export type { CastMark, CastMarks } from './paper-document/cast-mark.ts';
export type {
  Paper,
  PaperRecommendation,
} from './paper-document/paper.ts';
export { PaperDocument, type PaperDocumentProps, Paragraph } from './paper-document/paper-document.tsx';
export { PrintedTable } from './paper-document/printed-table.tsx';
export { saveCsv } from './save/save-csv.ts';
export { SessionWarning, type SessionWarningProps } from './session-warning/session-warning.tsx';
export { ConflictState, type ConflictStateProps } from './states/conflict-state.tsx';
export { CouldNotOpen } from './states/could-not-open.tsx';
export { EmptyState, type EmptyStateProps } from './states/empty-state.tsx';
export { ErrorState, type ErrorStateProps } from './states/error-state.tsx';
export {
  LoadingState,
  type LoadingStateProps,
  SkeletonTable,
  SkeletonText,
} from './states/loading-state.tsx';
export { NotFound, type NotFoundProps } from './states/not-found.tsx';
export { PageNotice, type PageNoticeProps } from './states/page-notice.tsx';
export {
  LockedNotice,
  NewVersionNotice,
  OfflineNotice,
  PartialNotice,
  StaleNotice,
  SupersededNotice,
} from './states/page-notices.tsx';
export { Unavailable, type UnavailableProps } from './states/unavailable.tsx';
export { SummaryList, type SummaryRow } from './summary-list/summary-list.tsx';
export { type Tab, Tabs, type TabsProps } from './tabs/tabs.tsx';
export { StatusTag, type StatusWords } from './tag/status-tag.tsx';
export { Tag, type TagTone } from './tag/tag.tsx';
export { type Task, TaskList } from './task-list/task-list.tsx';
export { Timeline, type TimelineEntry, type TimelineProps } from './timeline/timeline.tsx';
export { WarningText } from './warning-text/warning-text.tsx';
export { WaterfallChart } from './waterfall-chart/waterfall-chart.tsx';
export { type Movement, type WaterfallStep, waterfallSteps } from './waterfall-chart/waterfall-steps.ts';
