let keptAt: string | null = null;
const listeners = new Set<() => void>();

/** Since when the reader reads what the device kept: the moment it was kept; null while Concordat answers. */
export const away = {
  keptAt: () => keptAt,
  set: (moment: string | null) => {
    if (moment === keptAt) return;
    keptAt = moment;
    for (const listener of listeners) listener();
  },
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
};
