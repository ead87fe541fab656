import type { ReactNode } from 'react';
import type { CountryCode } from '../../../domain/model/types';
import { useActions, useView } from '../../../state/page/useView';

interface CountryButtonProps {
  readonly code: CountryCode;
  readonly className: string | undefined;
  readonly children: ReactNode;
}

/** A row about a country: hovering highlights it here and on the map, pressing opens it. */
export function CountryButton({ code, className, children }: CountryButtonProps) {
  const { hoverCountry, selectCountry } = useActions();
  const isHovered = useView((state) => state.hoveredCountry === code);
  return (
    <button
      type="button"
      className={`${className} focus-inside`}
      data-hovered={isHovered || undefined}
      data-entry={code}
      onPointerEnter={(event) => event.pointerType !== 'touch' && hoverCountry(code)}
      onPointerLeave={() => hoverCountry(null)}
      onFocus={() => hoverCountry(code)}
      onBlur={() => hoverCountry(null)}
      onClick={() => {
        hoverCountry(null);
        selectCountry(code);
      }}
    >
      {children}
    </button>
  );
}
