import { expect, test } from 'vitest';
import { keepUsed } from '../../scripts/build/usedTokens';

test('a token stays when it is used, or when one that stays needs it', () => {
  const sheet = ':root {\n  --blue: #00f;\n  --action: var(--blue);\n  --red: #f00;\n}';
  expect(keepUsed(sheet, ['--action'])).toMatch(/--blue: #00f;\s+--action: var\(--blue\);\s+}$/);
  expect(keepUsed(sheet, [])).not.toContain('--');
});
