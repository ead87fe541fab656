import type { ClassIndex } from '../../../domain/counting/classBreaks';
import type { ActivityId, CountryCode, OrganisationId } from '../../../domain/model/types';
import type { ActivityGroup, Subject } from '../../../domain/model/view';
import type { ViewStore } from '../viewStore';

/** What the drawer is about, and what the map points at. */
export function selectionActions({ setState: set, getState: get }: ViewStore) {
  const openSubject = (subject: Subject | null): void => {
    set({ subject, activity: null, sheetStop: subject === null ? 'peek' : 'half' });
  };
  return {
    selectCountry(code: CountryCode): void {
      openSubject({ type: 'country', code });
    },
    selectOrganisation(id: OrganisationId): void {
      openSubject({ type: 'organisation', id });
    },
    selectProgramme(id: string): void {
      openSubject({ type: 'programme', id });
    },
    showGroup(group: ActivityGroup): void {
      openSubject({ type: 'group', group });
    },
    /** Opens an activity on top of the country or organisation that is open. */
    openActivity(id: ActivityId): void {
      set(({ sheetStop }) => ({
        activity: id,
        sheetStop: sheetStop === 'peek' ? 'half' : sheetStop,
      }));
    },
    /** Esc and Close: from an activity to what lies under it, from there to the overview. */
    closeTop(): void {
      set(({ activity, subject }) => {
        if (activity !== null) return { activity: null, ...(subject ? {} : { sheetStop: 'peek' }) };
        return { subject: null, sheetStop: 'peek' };
      });
    },
    /** Shows the ranking with every country, whose numbers add up to the engagements. */
    showCountries(): void {
      set({ subject: null, activity: null, areAllCountriesShown: true, sheetStop: 'half' });
    },
    showAllCountries(areAllCountriesShown: boolean): void {
      set({ areAllCountriesShown });
    },
    clearSelection(): void {
      openSubject(null);
    },
    hoverCountry(code: CountryCode | null): void {
      if (get().hoveredCountry !== code) set({ hoveredCountry: code });
    },
    /** Lights the countries of a legend class while the reader points at it. */
    lightClass(litClass: ClassIndex | null): void {
      set({ litClass });
    },
    /** Keeps a legend class lit until it is pressed again. */
    pinClass(pinnedClass: ClassIndex | null): void {
      set({ pinnedClass });
    },
  };
}
