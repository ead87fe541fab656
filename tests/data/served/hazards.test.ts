import { describe, expect, test } from 'vitest';
import { isWebUrl } from '../../../src/data/schema/webUrl';
import { DataFileError, type DataFileReason } from '../../../src/data/served/dataFileError';
import { parseActivities } from '../../../src/data/served/parseActivities';
import { parseOrganisations } from '../../../src/data/served/parseOrganisations';
import { parseProof } from '../../../src/data/served/parseProof';
import { parseSite } from '../../../src/data/served/parseSite';
import type { ActivityId } from '../../../src/domain/model/types';
import { compiledFile } from '../compiledFiles';
import { setAt } from '../smallData';

const activitiesText = compiledFile('data/activities.json');

function reasonOf(parse: () => unknown): DataFileReason {
  try {
    parse();
  } catch (error) {
    if (error instanceof DataFileError) return error.reason;
    throw error;
  }
  throw new Error('nothing was refused');
}

/** The served activities with one value of the first record replaced. */
function withFirst(path: readonly (string | number)[], value: unknown): string {
  const file: object = JSON.parse(activitiesText);
  setAt(file, ['activities', 0, ...path], value);
  return JSON.stringify(file);
}

describe('hazard 1: HTML or script in any text', () => {
  test('stays text, letter by letter', () => {
    const html = '<img src=x onerror=alert(1)><script>alert(1)</script>&amp;';
    const parsed = parseActivities(withFirst(['title', 'en'], html));
    expect(parsed.map(({ title }) => title.en)).toContain(html);
  });
});

describe('hazard 2: source addresses that are not web addresses', () => {
  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    '//example.org/a',
    '/a',
    'example.org',
    'https://',
    'https://example',
    'https:/example.org',
    'https://user@example.org/',
    'https://example.org\\@other.org/',
    'https://example.org/a b',
    'https://example.org/\u0000',
    'https://example.org/\u202Egro.elpmaxe',
    'https://exam\u00ADple.org/',
    '',
  ])('%j is no link', (url) => {
    expect(isWebUrl(url)).toBe(false);
  });

  test.each([
    'https://www.mod.go.jp/en/d_act/wps/index.html',
    'http://www.mod.go.jp',
    'https://www.jwing.net/?p=94311',
    'https://www.tudosobrejapao.com/post/otan-e-jap%C3%A3o',
    'https://mamor-web.jp/_ct/17723331#top',
    'https://防衛省.example/取組',
    'https://example.org:8443/@name',
  ])('%j is a link', (url) => {
    expect(isWebUrl(url)).toBe(true);
  });

  test('one bad address does not cost the proof of the others', () => {
    const file = JSON.parse(compiledFile('data/proof.json')) as Record<string, object>;
    const [id = '', other = ''] = Object.keys(file);
    setAt(file, [id, 'sources', 0, 'url'], 'javascript:alert(1)');
    const proofs = parseProof(JSON.stringify(file));
    expect(proofs.get(id as ActivityId)?.sources[0]?.url).toBe('javascript:alert(1)');
    expect(proofs.has(other as ActivityId)).toBe(true);
  });
});

describe('hazard 3: keys that reach for the prototype', () => {
  test.each([
    ['__proto__', '{"activities":[],"__proto__":{"polluted":true}}'],
    ['constructor', '{"activities":[],"constructor":{"polluted":true}}'],
    ['prototype', '{"activities":[{"prototype":1}]}'],
    ['__proto__', '{"activities":[],"\\u005f_proto__":{"polluted":true}}'],
  ])('%s is refused: %s', (key, text) => {
    expect(reasonOf(() => parseActivities(text))).toEqual({ code: 'forbiddenKey', key });
    expect({}).not.toHaveProperty('polluted');
  });

  test.each(['__proto__', 'constructor'])('%s as the id of a proof is refused', (key) => {
    const text = `{"${key}": {"published": null}}`;
    expect(reasonOf(() => parseProof(text))).toEqual({ code: 'forbiddenKey', key });
  });

  test('the words may stand in a text', () => {
    const parsed = parseActivities(withFirst(['title', 'en'], 'The __proto__ constructor'));
    expect(parsed).toHaveLength(59);
  });

  test('unknown fields are refused', () => {
    const reason = reasonOf(() => parseActivities(withFirst(['colour'], 'red')));
    expect(reason).toMatchObject({ code: 'schema', path: 'activities[0]' });
  });
});

describe('hazard 7: files that are not what they should be', () => {
  test('a byte order mark is skipped', () => {
    expect(parseActivities(`\uFEFF${activitiesText}`)).toHaveLength(59);
  });

  test.each([
    ['<!doctype html><title>Not found</title>', { code: 'html' }],
    ['\uFEFF\n  <html></html>', { code: 'html' }],
    ['', { code: 'notJson' }],
    ['\u0000\u0001\u0002', { code: 'notJson' }],
    [activitiesText.slice(0, 1000), { code: 'notJson' }],
    ['[]', { code: 'schema', path: '', problem: 'invalid_type' }],
    ['null', { code: 'schema', path: '', problem: 'invalid_type' }],
    ['{"activities":{}}', { code: 'schema', path: 'activities', problem: 'invalid_type' }],
    ['{"activities":[7]}', { code: 'schema', path: 'activities[0]', problem: 'invalid_type' }],
  ])('%.40j is named', (text, reason) => {
    expect(reasonOf(() => parseActivities(text))).toEqual(reason);
  });

  test('the error names its file', () => {
    const parse = () => parseSite('<!doctype html>');
    expect(parse).toThrow('data/site.json');
    expect(parse).toThrow(DataFileError);
  });

  test('the place of what does not fit is named', () => {
    const reason = reasonOf(() => parseActivities(withFirst(['partners'], [{ country: 7 }])));
    expect(reason).toMatchObject({
      code: 'schema',
      path: 'activities[0].partners[0].country',
    });
  });
});

describe('hazard 14: impossible dates', () => {
  test.each(['2024-02-30', '2023-02-29', '2024-13-01', '2024-00-10', '2024-06-31', '20240601', ''])(
    '%j is refused',
    (date) => {
      const reason = reasonOf(() => parseActivities(withFirst(['start'], date)));
      expect(reason).toMatchObject({ code: 'schema', path: 'activities[0].start' });
    },
  );

  test('30 February is refused where a month or a year would do', () => {
    const file: object = JSON.parse(compiledFile('data/organisations.json'));
    setAt(file, ['organisations', 0, 'members', 0, 'since'], '2024-02-30');
    const reason = reasonOf(() => parseOrganisations(JSON.stringify(file)));
    expect(reason).toEqual({
      code: 'schema',
      path: 'organisations[0].members[0].since',
      problem: 'custom',
    });
  });

  test('29 February of a leap year is a day', () => {
    const parsed = parseActivities(withFirst(['start'], '2024-02-29'));
    expect(parsed.some(({ start }) => start === '2024-02-29')).toBe(true);
  });
});
