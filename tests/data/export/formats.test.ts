import { Buffer } from 'node:buffer';
import type { FeatureCollection } from 'geojson';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { toCalendar } from '../../../src/data/export/calendar';
import { activityColumns } from '../../../src/data/export/columns';
import { toCsv } from '../../../src/data/export/csv';
import { toDataPackage } from '../../../src/data/export/dataPackage';
import { withProofs } from '../../../src/data/export/exported';
import { toGeoJson } from '../../../src/data/export/geoJson';
import { toJson } from '../../../src/data/export/json';
import { createActivity, createDataset, partners } from '../../builders';
import { activities as rawActivities } from '../realFiles';
import { dataset, edition, everything, linkTo } from './realExport';

type Row = Readonly<Record<string, string>>;

function readCsv(text: string): readonly Row[] {
  const { data, errors } = Papa.parse<Row>(text, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

const rawById = new Map(rawActivities.map((activity) => [activity.id, activity]));

describe('JSON', () => {
  test('gives every record back as its editors wrote it', () => {
    const file = JSON.parse(toJson(everything, dataset, edition));
    expect(file.activities).toHaveLength(rawActivities.length);
    for (const activity of file.activities) expect(activity).toEqual(rawById.get(activity.id));
    expect(file.about).toMatchObject({ version: dataset.site.version, ...edition });
  });
});

describe('the table', () => {
  const table = toCsv(activityColumns, everything, dataset);
  const rows = readCsv(table);

  test('has the mark and the line ends that spreadsheets want', () => {
    expect(table.startsWith('\uFEFF')).toBe(true);
    expect(table.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('has a row for each activity, with dates, roles and sources as recorded', () => {
    expect(rows).toHaveLength(rawActivities.length);
    for (const row of rows) {
      const raw = rawById.get(row['id'] ?? '');
      const of = (role: string) =>
        raw?.partners.filter((partner) => partner.role === role).map(({ country }) => country);
      expect(row['start']).toBe(raw?.start);
      expect(row['end']).toBe(raw?.end);
      expect(row['title_ja']).toBe(raw?.title.ja);
      expect(row['hosts']).toBe(of('host')?.join('; '));
      expect(row['partners']).toBe(of('partner')?.join('; '));
      expect(row['participants']).toBe(of('participant')?.join('; '));
      expect(row['source_urls']).toBe(raw?.sources.map(({ url }) => url).join('; '));
      expect(row['on_published_list']).toBe(String(raw?.published !== null));
    }
  });

  test('separates several values by what no value holds', () => {
    const text = JSON.stringify(
      rawActivities.map(({ sources, partners: named }) => [sources.map(({ url }) => url), named]),
    );
    expect(text).not.toContain('; ');
  });

  test('names the fiscal year of the first day', () => {
    const march = createActivity('march', { start: '2024-03-31', end: '2024-04-02' });
    const [row] = readCsv(
      toCsv(activityColumns, withProofs([march], new Map()), createDataset([march])),
    );
    expect(row).toMatchObject({ fiscal_year: '2023', days: '3' });
  });

  test.each(['=1+1', '+1', '-1', '@a', '\t=1', '\r=1', '＝1+1', '＋1', '－1', '＠a'])(
    'hazard 4: %j is no formula in a spreadsheet, and itself in the records',
    (text) => {
      const activity = createActivity('a', { title: { en: text, ja: text } });
      const exported = withProofs([activity], new Map());
      const own = createDataset([activity]);
      const [row] = readCsv(toCsv(activityColumns, exported, own));
      expect(row?.['title_en']).toBe(`'${text}`);
      expect(JSON.parse(toJson(exported, own, edition)).activities[0].title.en).toBe(text);
    },
  );

  test('keeps quotes, commas and line breaks inside their cell', () => {
    const text = 'a "b", c\nd';
    const activity = createActivity('a', { title: { en: text, ja: text } });
    const [row] = readCsv(
      toCsv(activityColumns, withProofs([activity], new Map()), createDataset([activity])),
    );
    expect(row?.['title_en']).toBe(text);
  });
});

describe('GeoJSON', () => {
  test('has a point where the record has one, and no geometry where it has not', () => {
    const file = JSON.parse(toGeoJson(everything, dataset, edition)) as FeatureCollection;
    expect(file.features).toHaveLength(rawActivities.length);
    for (const { id, geometry } of file.features) {
      const venue = rawById.get(String(id))?.venue;
      const point =
        venue?.lat === undefined ? null : { type: 'Point', coordinates: [venue.lon, venue.lat] };
      expect(geometry).toEqual(point);
    }
  });
});

describe('the calendar', () => {
  const calendar = toCalendar(everything, { dataset, language: 'ja', linkTo });
  const unfolded = calendar.replaceAll(/\r\n[ \t]/g, '');

  test('has an event of whole days for each activity; its end is the day after the last', () => {
    expect(unfolded.match(/^BEGIN:VEVENT/gm)).toHaveLength(rawActivities.length);
    const event = /BEGIN:VEVENT\r\nUID:2024-06-19[\s\S]*?END:VEVENT/.exec(unfolded)?.[0] ?? '';
    expect(event).toContain('DTSTART;VALUE=DATE:20240619\r\n');
    expect(event).toContain('DTEND;VALUE=DATE:20240630\r\n');
    expect(event).toMatch(
      /URL[^\r]*:https:\/\/example.org\/map\/\?activity=2024-06-19[^\r]*lang=ja\r/,
    );
    expect(event).toMatch(/SUMMARY:第6回/);
  });

  test('has lines of at most 75 bytes, and ids that differ', () => {
    const lines = calendar.split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    const ids = unfolded.match(/^UID:.*$/gm) ?? [];
    expect(new Set(ids).size).toBe(rawActivities.length);
  });

  test('hazard 1: text stays text', () => {
    const title = { en: 'a;b,c\\d\nEND:VEVENT<b>', ja: 'あ' };
    const activity = createActivity('a', { title });
    const text = toCalendar(withProofs([activity], new Map()), {
      dataset: createDataset([activity]),
      language: 'en',
      linkTo,
    });
    expect(text.match(/END:VEVENT/g)).toHaveLength(2);
    expect(text).toContain('SUMMARY:a\\;b\\,c\\\\d\\nEND:VEVENT<b>');
    expect(text.match(/^END:VEVENT/gm)).toHaveLength(1);
  });
});

describe('the data package', () => {
  test('describes every column of every table it holds', async () => {
    const activity = createActivity('a', { partners: partners('PHL', 'FJI') });
    const exported = withProofs([activity], new Map());
    const file = await (await toDataPackage(exported, createDataset([activity]), edition)).text();
    // What is packed is not compressed, so that it can be read where it lies.
    const json = /\{\n {2}"profile"[\s\S]*?\n\}\n/.exec(file)?.[0] ?? '';
    const { resources } = JSON.parse(json) as {
      resources: { path: string; schema: { fields: { name: string; description: string }[] } }[];
    };
    expect(resources.map(({ path }) => path)).toEqual([
      'activities.csv',
      'engagements.csv',
      'sources.csv',
    ]);
    for (const { schema } of resources) {
      const names = schema.fields.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      expect(file).toContain(`\uFEFF${names.join(',')}\r\n`);
      for (const { description } of schema.fields) expect(description).toMatch(/.+ \/ .+/);
    }
    expect(file).toContain('a,PHL,Philippines,フィリピン,partner\r\n');
  });
});
