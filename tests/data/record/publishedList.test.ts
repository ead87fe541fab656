import { describe, expect, test } from 'vitest';
import { activities, activityNamed, publishedList } from '../realFiles';

const listed = activities.filter(({ published }) => published !== null);

function entryOf({ published, title }: (typeof activities)[number]) {
  return {
    date: published?.date,
    wording: published?.title ?? title.en,
    section: published?.section,
  };
}

describe('the ministry’s published list', () => {
  test.each(publishedList)('$date: “$wording” is there word for word', (entry) => {
    expect(listed.map(entryOf)).toContainEqual(entry);
  });

  test('gives 44 records, and 15 more come from elsewhere', () => {
    expect(publishedList).toHaveLength(44);
    expect(listed).toHaveLength(44);
    expect(activities.length - listed.length).toBe(15);
  });

  test('is not added to: every record that claims to be on it is', () => {
    for (const activity of listed) expect(publishedList).toContainEqual(entryOf(activity));
  });

  test('names the list itself as a source of each of its records', () => {
    for (const { sources } of listed) {
      expect(sources.map(({ url }) => url)).toContain(
        'https://www.mod.go.jp/en/d_act/wps/index.html',
      );
    }
  });
});

describe('corrections of the list', () => {
  test('are exactly two', () => {
    const corrected = activities.filter(({ corrections }) => corrections.length > 0);
    expect(corrected.map(({ id, start }) => [id, start]).sort()).toEqual([
      ['2023-11-15-asean-japan-defence-ministers-informal-meeting-8', '2023-11-15'],
      ['2024-06-19-ship-rider-asean-timor-leste-and-pacific-islands', '2024-06-19'],
    ]);
  });

  test('keep the printed date beside the date that is used', () => {
    const shipRider = activityNamed('2024-06-19-ship-rider-asean-timor-leste-and-pacific-islands');
    expect(shipRider.published?.date).toBe('9-29 Jun 2024');
    expect([shipRider.start, shipRider.end]).toEqual(['2024-06-19', '2024-06-29']);
    expect(shipRider.corrections[0]).toMatchObject({
      field: 'start',
      published: '9-29 Jun 2024',
      used: '2024-06-19',
    });
  });
});

describe('traps of the material', () => {
  test('a line with two events is two records', () => {
    const line = publishedList.filter(({ date }) => date === '16-Nov-2023');
    expect(line).toHaveLength(2);
  });

  test('“seminar in the Japan – X project” gives no venue by itself', () => {
    for (const id of [
      '2024-07-09-mongolia-medical-wps-seminar',
      '2023-10-31-mongolia-medical-wps-seminar',
      '2023-11-13-malaysia-hadr-wps-seminar',
    ]) {
      expect(activityNamed(id).venue).toBeNull();
    }
  });

  test('Belgium is where NATO met, never a partner', () => {
    const inBelgium = activities.filter(({ venue }) => venue?.country === 'BEL');
    expect(inBelgium).toHaveLength(3);
    for (const { partners, organisations } of inBelgium) {
      expect(partners).toEqual([]);
      expect(organisations).toContain('nato');
    }
  });

  test('Canada is not a partner of the first gender adviser’s appointment', () => {
    expect(activityNamed('2024-10-01-first-joint-staff-gender-advisor').partners).toEqual([]);
  });

  test('ship-rider editions name only the documented countries', () => {
    const partnersOf = (id: string) => activityNamed(id).partners.map(({ country }) => country);
    expect(
      partnersOf('2024-06-19-ship-rider-asean-timor-leste-and-pacific-islands').sort(),
    ).toEqual(['LAO', 'PNG', 'SGP', 'TLS', 'WSM']);
    expect(partnersOf('2025-06-12-ship-rider-asean-timor-leste-and-pacific-islands')).toEqual([
      'TLS',
    ]);
  });

  test('Japan is never a partner', () => {
    for (const { partners } of activities) {
      expect(partners.map(({ country }) => country)).not.toContain('JPN');
    }
  });

  test('titles that the ministry did not publish are marked as translated', () => {
    for (const { published, titleStatus } of activities) {
      expect(titleStatus.en).toBe(published ? 'official' : 'translated');
    }
  });
});
