import { QueryClient } from '@tanstack/react-query';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { editedFileNames } from '../../../src/data/record/editedFiles';
import { distanceQuery, editedQueries } from '../../../src/data/sheet/editedQueries';
import type { Language } from '../../../src/domain/model/types';
import { UpkeepDialog } from '../../../src/features/upkeep/UpkeepDialog';
import { newRow, pasted, tableOf } from '../../data/sheet/upkeep';
import { smallFiles, textsOf } from '../../data/smallData';
import { renderPage } from '../../renderPage';
import { installNativeDialog } from '../../ui/containers/nativeDialog';

beforeAll(installNativeDialog);

/** The dialog with the small files loaded; `null` lets the page ask for them. */
function open(language: Language = 'en', files: object | null = smallFiles(), hasShapes = true) {
  const client = new QueryClient({ defaultOptions: { queries: { retryDelay: 0 } } });
  const texts = files && textsOf(files);
  if (hasShapes) client.setQueryData(distanceQuery.queryKey, () => () => null);
  editedFileNames.forEach((name, index) => {
    const query = editedQueries[index];
    if (texts && query) client.setQueryData(query.queryKey, texts[name] ?? '');
  });
  return renderPage(<UpkeepDialog />, { view: { language }, client }).user;
}

const words = {
  en: { paste: /^Pasted cells/, check: 'Check the cells' },
  ja: { paste: /^貼り付けたセル/, check: 'セルを確認' },
} as const;

async function paste(text: string, language: Language = 'en') {
  const user = userEvent.setup();
  await user.click(screen.getByRole('textbox', { name: words[language].paste }));
  await user.paste(text);
  await user.click(screen.getByRole('button', { name: words[language].check }));
}

function rowsOf(table: HTMLElement): readonly string[] {
  const [, ...rows] = within(table).getAllByRole('row');
  return rows.map((row) =>
    [...row.querySelectorAll('th, td')].map((cell) => cell.textContent?.trim()).join(' | '),
  );
}

/** What is handed to the browser's downloads. */
function watchSaving() {
  const saved: { readonly name: string; readonly content: Promise<string> }[] = [];
  const blobs: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    blobs.push(blob as Blob);
    return 'blob:saved';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    saved.push({ name: this.download, content: blobs.at(-1)?.text() ?? Promise.resolve('') });
  });
  return saved;
}
Object.assign(URL, { createObjectURL: () => '', revokeObjectURL: () => undefined });

describe('three pasted rows', () => {
  const threeRows = tableOf(
    newRow,
    { ...newRow, start: '10 Dec 2024', partners: 'Sweden' },
    { ...newRow, start: '令和6年12月20日' },
  );

  test('show their effect before anything is taken, under the heading that has the focus', async () => {
    open();
    await paste(threeRows);
    const heading = screen.getByRole('heading', { name: '3 rows read, no errors' });
    expect(heading).toHaveFocus();
    expect(screen.queryByRole('table')).toBeNull();
    screen.getByText('3 added, 0 changed, 2 unchanged');
    const numbers = screen
      .getAllByRole('definition')
      .filter(({ textContent }) => textContent?.includes('→'))
      .map((number) => `${number.previousSibling?.textContent} ${number.textContent}`);
    expect(numbers).toEqual([
      'Activities 2 → 5',
      'Countries and regions 2 → 3',
      'Country engagements 4 → 9',
      'Organisations 1 → 1',
      'Fiji 2 → 4',
      'Philippines 2 → 4',
      'Sweden 0 → 1',
    ]);
  });

  test('come back as a file to put in place', async () => {
    const saved = watchSaving();
    const user = open();
    await paste(threeRows);
    await user.click(screen.getByRole('button', { name: 'Download activities.json' }));
    expect(saved.map(({ name }) => name)).toEqual(['activities.json']);
    const { activities } = JSON.parse((await saved[0]?.content) ?? '') as { activities: object[] };
    expect(activities).toHaveLength(5);
    screen.getByText(/^Put it in place of data\/activities\.json\./);
  });

  test('after the collected period bring a second file, and the sentence says why', async () => {
    const saved = watchSaving();
    const user = open();
    await paste(tableOf({ ...newRow, start: '3 Jan 2025' }));
    screen.getByText(/^The collected period now ends on 31 Jan 2025 instead of 31 Dec 2024;/);
    await user.click(screen.getByRole('button', { name: 'Download site.json' }));
    expect(await saved[0]?.content).toContain('"to": "2025-01-31"');
    screen.getByText(/^Put them in place of data\/activities\.json and data\/site\.json\./);
  });
});

test('errors are told in Japanese by row and column, and no file is offered', async () => {
  open('ja');
  await paste(tableOf(newRow, { ...newRow, kind: 'semnar', title_ja: '' }), 'ja');
  expect(screen.getByRole('heading', { name: '2行のうち1行にエラー2件' })).toHaveFocus();
  expect(rowsOf(screen.getByRole('table', { name: '確認が必要な箇所' }))).toEqual([
    '3 | H 種類 | semnar | 「semnar」は登録されていません。 「seminar（訳）」ではありませんか。',
    'C 名称（日本語） |  | 空欄です。 記入してください。',
  ]);
  screen.getByText('追加1件、変更0件、変更なし2件');
  screen.getByText('エラーのある行は含みません。');
  expect(screen.queryByRole('button', { name: /activities\.json/ })).toBeNull();
  screen.getByText('エラーがなくなると、ファイルをダウンロードできます。');
});

test('a change is shown field by field', async () => {
  open();
  await paste(pasted(['ID', 'Last day', 'Partner countries'], ['one', '5 June 2024', 'Sweden']));
  screen.getByText('0 added, 1 changed, 1 unchanged');
  const [record] = within(screen.getByRole('list', { name: 'Changed' })).getAllByRole('listitem');
  expect(record).toHaveTextContent('A seminar');
  expect(record).toHaveTextContent('End dateBefore 4 Jun 2024After 5 Jun 2024');
  expect(record).toHaveTextContent('Partner countries · SwedenBefore noneAfter Sweden');
});

describe('a file', () => {
  const choose = async (content: BlobPart, name = 'edited.csv') => {
    const user = open();
    await user.upload(screen.getByLabelText('Edited spreadsheet (CSV)'), new File([content], name));
  };

  test('is read as soon as it is chosen', async () => {
    await choose('ID;種類\r\none;seminar\r\n');
    await screen.findByRole('heading', { name: '1 row read, no errors' });
    screen.getByText('Nothing changes, so there is no file to take.');
  });

  test('that is a workbook is answered with what to do', async () => {
    await choose(Uint8Array.of(0x50, 0x4b, 3, 4), 'edited.xlsx');
    await screen.findByRole('heading', { name: 'The spreadsheet could not be read' });
    screen.getByText(/Save it as “CSV UTF-8”, or copy its cells/);
  });

  test('in Shift_JIS is read, with a word on what was lost', async () => {
    // 「ID,種類」 and a row below.
    await choose(
      Uint8Array.of(0x49, 0x44, 0x2c, 0x8e, 0xed, 0x97, 0xde, 10, 0x6f, 0x6e, 0x65, 0x2c, 10),
    );
    await screen.findByRole('heading', { name: '1 error in 1 of 1 row' });
    screen.getByText(/^The file was saved in Shift_JIS/);
  });
});

test('the spreadsheet to edit is in the language of the page', async () => {
  const saved = watchSaving();
  const user = open('ja');
  await user.click(screen.getByRole('button', { name: '編集用に2件をダウンロード（CSV）' }));
  expect(saved.map(({ name }) => name)).toEqual(['activities-to-edit.csv']);
  expect(await saved[0]?.content).toMatch(/^\uFEFF?ID,名称（英語）,名称（日本語）/);
});

test('the headings alone can be had, and what the cells may hold is told', async () => {
  const saved = watchSaving();
  const user = open();
  await user.click(screen.getByRole('button', { name: 'Download the headings only (CSV)' }));
  expect((await saved[0]?.content)?.trim().split('\r\n')).toHaveLength(1);
  await user.click(screen.getByText('What may stand in the cells'));
  const terms = screen.getAllByRole('term').map((term) => term.textContent);
  expect(terms).toContain('Kind');
  expect(screen.getAllByRole('definition')[terms.indexOf('Kind')]).toHaveTextContent('seminar');
});

test('records that do not load are named, and asked for again', async () => {
  const request = vi.fn(() => Promise.resolve(new Response('', { status: 404 })));
  vi.stubGlobal('fetch', request);
  const user = open('en', null);
  await screen.findByText(/data\/edited\/activities\.json .*the file is missing/);
  const texts = textsOf(smallFiles());
  const answers = new Map(editedQueries.map(({ queryKey }, index) => [queryKey[1], index]));
  request.mockImplementation((...parameters: unknown[]) => {
    const name = String(parameters[0]).replace(/^.*data\/(.*)\.json$/, '$1');
    const index = [...answers].find(([file]) => file === name)?.[1] ?? 0;
    return Promise.resolve(new Response(texts[editedFileNames[index] ?? 'site']));
  });
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => screen.getByRole('button', { name: 'Check the cells' }));
  vi.unstubAllGlobals();
});

test('where the shapes of the countries do not load, everything else is checked', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
  open('en', smallFiles(), false);
  await screen.findByRole('button', { name: 'Check the cells' });
  await paste(tableOf(newRow));
  screen.getByRole('heading', { name: '1 row read, no errors' });
  vi.unstubAllGlobals();
});
