import type { ComponentProps, MouseEvent } from 'react';

/** A click that means "go there here", not "open a tab". */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
}

interface ActionLinkProps extends Omit<ComponentProps<'a'>, 'onClick'> {
  readonly href: string;
  /** Called for a plain click; clicks that open a tab are left to the browser. */
  readonly onOpen: () => void;
}

/** A link whose plain click stays on the page. */
export function ActionLink({ href, onOpen, ...rest }: ActionLinkProps) {
  return (
    <a
      {...rest}
      href={href}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        onOpen();
      }}
    />
  );
}
