import { lazyModule } from '../../loading/lazyModule';

/**
 * What the drawer needs once a country, an organisation or an activity is open. The overview does
 * without, so it loads after the page is usable.
 */
export const openedParts = lazyModule(async () => {
  const [{ OpenedContent }, { TopBar }] = await Promise.all([
    import('./OpenedContent'),
    import('./TopBar'),
  ]);
  return { OpenedContent, TopBar };
});
