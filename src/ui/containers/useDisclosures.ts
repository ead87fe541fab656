import { useCallback, useState } from 'react';

/** Which parts the reader has opened; it outlives the parts themselves. */
export interface Disclosures<Id extends string = string> {
  readonly isOpen: (id: Id) => boolean;
  /** The same function at every render. */
  readonly toggle: (id: Id) => void;
}

/** @param opened which parts are open at the start; asked once */
export function useDisclosures<Id extends string = string>(
  opened: () => readonly Id[] = () => [],
): Disclosures<Id> {
  const [open, setOpen] = useState<ReadonlySet<Id>>(() => new Set(opened()));
  const toggle = useCallback(
    (id: Id) =>
      setOpen((before) => {
        const after = new Set(before);
        if (!after.delete(id)) after.add(id);
        return after;
      }),
    [],
  );
  return { isOpen: (id) => open.has(id), toggle };
}
