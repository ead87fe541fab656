import type { FileRequest } from './fileRequest';

export const fileFormats = ['csv', 'json', 'geojson', 'ics', 'zip'] as const;
/** Table for spreadsheets, records, places, calendar, data package. */
export type FileFormat = (typeof fileFormats)[number];

export interface MadeFile {
  readonly mediaType: string;
  readonly content: string | Blob;
}

type Make = (request: FileRequest) => Promise<MadeFile>;

// Each format comes with its library when it is asked for.
const makers: Readonly<Record<FileFormat, Make>> = {
  csv: async ({ exported, dataset }) => {
    const [{ toCsv }, { activityColumns }] = await Promise.all([
      import('./csv'),
      import('./columns'),
    ]);
    const content = toCsv(activityColumns, exported, dataset);
    return { mediaType: 'text/csv;charset=utf-8', content };
  },
  json: async ({ exported, dataset, edition }) => {
    const { toJson } = await import('./json');
    return { mediaType: 'application/json', content: toJson(exported, dataset, edition) };
  },
  geojson: async ({ exported, dataset, edition }) => {
    const { toGeoJson } = await import('./geoJson');
    return { mediaType: 'application/geo+json', content: toGeoJson(exported, dataset, edition) };
  },
  ics: async ({ exported, ...options }) => {
    const { toCalendar } = await import('./calendar');
    return { mediaType: 'text/calendar;charset=utf-8', content: toCalendar(exported, options) };
  },
  zip: async ({ exported, dataset, edition }) => {
    const { toDataPackage } = await import('./dataPackage');
    const content = await toDataPackage(exported, dataset, edition);
    return { mediaType: 'application/zip', content };
  },
};

/** @throws when the code of the format does not arrive */
export function makeFile(format: FileFormat, request: FileRequest): Promise<MadeFile> {
  return makers[format](request);
}
