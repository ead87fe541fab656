import { part } from './latePart';

/** Each dialog loads when it is opened first. */
export const AboutDialog = part('about', () =>
  import('../../features/about/AboutDialog').then((module) => module.AboutDialog),
);
export const ShareDialog = part('share', () =>
  import('../../features/share/ShareDialog').then((module) => module.ShareDialog),
);
export const DownloadDialog = part('download', () =>
  import('../../features/download/DownloadDialog').then((module) => module.DownloadDialog),
);
export const UpkeepDialog = part('upkeep', () =>
  import('../../features/upkeep/UpkeepDialog').then((module) => module.UpkeepDialog),
);
