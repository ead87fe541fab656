import type { ReactNode } from 'react';
import type { CountryCode } from '../../../domain/model/types';
import { hoverCountry, selectCountry } from '../../../state/view/actions';
import { useView } from '../../../state/view/viewStore';

interface CountryButtonProps {
  readonly code: CountryCode;
  readonly className: string | undefined;
  readonly children: ReactNode;
}

/** A row that stands for a country: it and the map light each other, and it opens the country. */
export function CountryButton({ code, className, children }: CountryButtonProps) {
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
