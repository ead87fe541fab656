import { bilingual, formatNumber } from '../bilingual';

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
    schema: (path: string, problem: string) => `${path}: ${problem}`,
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
    schema: (path, problem) => `${path}：${problem}`,
    unexpected: '予期しない問題が起きました。',
  },
);
