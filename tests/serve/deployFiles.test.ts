import { describe, expect, test } from 'vitest';
import { deployFiles } from '../../scripts/serve/deployFiles.mjs';
import { headersFor } from '../../scripts/serve/headers.mjs';

describe.each(Object.entries(deployFiles()))('%s', (_name, content) => {
  test('holds every header of the first page', () => {
    for (const [name, value] of Object.entries(headersFor('/'))) {
      expect(content).toContain(name);
      expect(content).toContain(value);
    }
  });

  test('lets other sites frame only the page for embedding', () => {
    const place = content.search(/embed\\?\.html/);
    expect(content.indexOf('frame-ancestors *')).toBeGreaterThan(place);
    expect(content.split('frame-ancestors *')).toHaveLength(2);
  });
});
