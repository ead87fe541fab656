/** A text that is not the JSON it should be. */
export type JsonFault =
  | { readonly code: 'html' }
  | { readonly code: 'notJson' }
  | { readonly code: 'forbiddenKey'; readonly key: string };

export type JsonResult =
  | { readonly isValid: true; readonly value: unknown }
  | { readonly isValid: false; readonly fault: JsonFault };

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);
// A key can hide behind an escape (`\u005f`); the slow, certain way is only taken then.
const mayHoldForbiddenKey = /__proto__|constructor|prototype|\\u/;

class ForbiddenKey extends Error {
  readonly key: string;
  constructor(key: string) {
    super(`forbidden key ${key}`);
    this.key = key;
  }
}

function refuseForbiddenKey(key: string, value: unknown): unknown {
  if (forbiddenKeys.has(key)) throw new ForbiddenKey(key);
  return value;
}

function looksLikeHtml(text: string): boolean {
  return /^\s*</.test(text);
}

/**
 * Reads JSON without trusting it: a byte order mark is skipped, a page of HTML is recognised, and
 * keys that could reach an object's prototype are refused.
 */
export function readJson(text: string): JsonResult {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (looksLikeHtml(body)) return { isValid: false, fault: { code: 'html' } };
  try {
    const value: unknown = mayHoldForbiddenKey.test(body)
      ? JSON.parse(body, refuseForbiddenKey)
      : JSON.parse(body);
    return { isValid: true, value };
  } catch (error) {
    if (error instanceof ForbiddenKey) {
      return { isValid: false, fault: { code: 'forbiddenKey', key: error.key } };
    }
    return { isValid: false, fault: { code: 'notJson' } };
  }
}
