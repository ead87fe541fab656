import type { Localised } from '../../../domain/model/types';
import { bilingual, formatNumber } from '../../format/bilingual';

/** What is wrong at a place of a file, by the code of the schema library. */
const misfits: Readonly<Record<string, Localised>> = {
  invalid_type: { en: 'is missing or of the wrong type', ja: 'がないか、型が違います' },
  invalid_value: { en: 'has a value that is not allowed', ja: 'の値は使用できません' },
  invalid_format: { en: 'is not written as expected', ja: 'の形式が違います' },
  unrecognized_keys: { en: 'has a field that does not exist', ja: 'に定義のない項目があります' },
  too_small: { en: 'is too small or too short', ja: 'が小さすぎるか、短すぎます' },
  too_big: { en: 'is too large', ja: 'が大きすぎます' },
};
const anyMisfit: Localised = { en: 'is not as expected', ja: 'が正しくありません' };
const misfit = (problem: string) => misfits[problem] ?? anyMisfit;

/** What failed, why, and what still works. */
export const failures = bilingual(
  {
    file: (path: string, reason: string) => `${path} could not be used: ${reason}.`,
    restWorks: 'Everything else on this page works.',
    nothingWorks: 'Without it there is nothing to show.',
    missing: 'the file is missing',
    httpStatus: (status: number) => `the server answered ${status}`,
    network: 'the server could not be reached',
    timeout: (seconds: number) => `no answer within ${formatNumber(seconds)} seconds`,
    html: 'it holds a web page instead of data',
    notJson: 'it is not valid JSON',
    forbiddenKey: (key: string) => `it holds the forbidden key “${key}”`,
    schema: (path: string, problem: string) =>
      path === '' ? 'it holds something else' : `“${path}” ${misfit(problem).en}`,
    unexpected: 'Something unexpected happened.',
  },
  {
    file: (path, reason) => `${path}を使用できません。${reason}。`,
    restWorks: 'ほかの内容は利用できます。',
    nothingWorks: 'このファイルがないと表示できる内容がありません。',
    missing: 'ファイルが見つかりません',
    httpStatus: (status) => `サーバーの応答は${status}です`,
    network: 'サーバーに接続できません',
    timeout: (seconds) => `${formatNumber(seconds)}秒以内に応答がありません`,
    html: 'データではなくウェブページが返されました',
    notJson: 'JSONとして読み取れません',
    forbiddenKey: (key) => `使用できないキー「${key}」が含まれています`,
    schema: (path, problem) =>
      path === '' ? '内容が想定と異なります' : `「${path}」${misfit(problem).ja}`,
    unexpected: '予期しない問題が起きました。',
  },
);
