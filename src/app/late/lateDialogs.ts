import { lazyPart } from '../../loading/lazyPart';

/** Each dialog loads when it is opened first. */
export const AboutDialog = lazyPart(
  () => import('../../features/about/AboutDialog').then((module) => module.AboutDialog),
  { name: 'about' },
);
export const ShareDialog = lazyPart(
  () => import('../../features/share/ShareDialog').then((module) => module.ShareDialog),
  { name: 'share' },
);
export const DownloadDialog = lazyPart(
  () => import('../../features/download/DownloadDialog').then((module) => module.DownloadDialog),
  { name: 'download' },
);
export const UpkeepDialog = lazyPart(
  () => import('../../features/upkeep/UpkeepDialog').then((module) => module.UpkeepDialog),
  { name: 'upkeep' },
);
