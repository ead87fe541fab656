import { useState } from 'react';

/** Which parts of the drawer the reader has opened; it outlives the parts themselves. */
export interface Disclosures {
  readonly isOpen: (id: string) => boolean;
  readonly toggle: (id: string) => void;
}

export function useDisclosures(): Disclosures {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  return {
    isOpen: (id) => open.has(id),
    toggle: (id) =>
      setOpen((before) => {
        const after = new Set(before);
        if (!after.delete(id)) after.add(id);
        return after;
      }),
  };
}
