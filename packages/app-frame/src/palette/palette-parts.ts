/** A page of the app's navigation that this person may open; `g` and its letter lead there. */
export type PalettePage = {
  readonly label: string;
  readonly href: string;
  readonly letter?: string;
  /** The noun of the header it stands under; its own label where left out. */
  readonly noun?: string;
};

/** Something to do, on the page where it is done. */
export type PaletteCommand = { readonly label: string; readonly href: string };

/** What the frame gives an app's palette. */
export type OfficePaletteProps = {
  readonly pages: readonly PalettePage[];
  readonly navigate: (href: string) => void;
  readonly onClose: () => void;
  readonly onHelp: () => void;
};
