import { isWebAddress } from '@concordat/domain/meetings';
import { Bold } from '@tiptap/extension-bold';
import { Document } from '@tiptap/extension-document';
import { Heading } from '@tiptap/extension-heading';
import { Italic } from '@tiptap/extension-italic';
import { Link } from '@tiptap/extension-link';
import { BulletList, ListItem, ListKeymap, OrderedList } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { Text } from '@tiptap/extension-text';
import { UndoRedo } from '@tiptap/extensions';

/** A cell is one cell wide and holds one paragraph. */
const single = {
  colspan: { default: 1, parseHTML: () => 1 },
  rowspan: { default: 1, parseHTML: () => 1 },
  colwidth: { default: null, parseHTML: () => null, rendered: false },
};

/** The closed list of what a paper holds. Tab leaves the editor, as it leaves any field. */
export const bodyExtensions = [
  Document,
  Paragraph,
  Text,
  Heading.configure({ levels: [2, 3] }),
  Bold,
  Italic,
  Link.configure({
    openOnClick: false,
    autolink: false,
    linkOnPaste: false,
    isAllowedUri: isWebAddress,
    HTMLAttributes: { target: null, rel: null, class: null },
  }),
  BulletList,
  OrderedList,
  ListItem.extend({
    content: 'paragraph (bulletList | orderedList)*',
    addKeyboardShortcuts() {
      return {
        Enter: () => this.editor.commands.splitListItem(this.name),
        'Mod-]': () => this.editor.commands.sinkListItem(this.name),
        'Mod-[': () => this.editor.commands.liftListItem(this.name),
      };
    },
  }),
  ListKeymap,
  Table.extend({
    // Widths would be written as styles, which the pages take from nobody.
    renderHTML: () => ['table', { class: 'govuk-table' }, ['tbody', 0]],
    addKeyboardShortcuts() {
      const { Tab: _tab, 'Shift-Tab': _back, ...rest } = this.parent?.() ?? {};
      return rest;
    },
  }),
  TableRow.extend({ content: '(tableCell | tableHeader)+' }),
  TableHeader.extend({ content: 'paragraph', addAttributes: () => single }),
  TableCell.extend({ content: 'paragraph', addAttributes: () => single }),
  UndoRedo,
];
