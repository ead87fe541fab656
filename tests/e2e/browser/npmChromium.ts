/**
 * Makes the Chromium that an npm package carries run on a machine without any browser, library or
 * font: everything it needs is unpacked once into `node_modules/.cache`.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import wawoff2 from 'wawoff2';

export interface Browser {
  readonly executablePath: string;
  /** What the browser's process needs on top of the environment. */
  readonly environment: Readonly<Record<string, string>>;
}

const require = createRequire(import.meta.url);
const cacheFolder = resolve('node_modules/.cache');
// The numbered slices hold what the language sets lack: arrows, wave dash, full-width forms.
const fontFiles = ['latin', 'japanese', '107', '108', '115'].flatMap((set) =>
  ['400', '700'].map((weight) => `${set}-${weight}`),
);

const fontsConf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">.</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
  <alias><family>sans-serif</family><prefer><family>Noto Sans JP</family></prefer></alias>
  <alias><family>system-ui</family><prefer><family>Noto Sans JP</family></prefer></alias>
</fontconfig>
`;

function packageFolder(name: string): string {
  // The main file lies somewhere below; the folder is what stands up to the package's own name.
  const main = require.resolve(name);
  return main.slice(
    0,
    main.lastIndexOf(join('node_modules', name)) + join('node_modules', name).length,
  );
}

async function packageVersion(name: string): Promise<string> {
  const text = await readFile(join(packageFolder(name), 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/**
 * The package unpacks to the temporary folder and takes whatever lies there; and it unpacks its
 * libraries only where it believes to be on its author's platform. A process of its own gets both.
 */
async function unpackPackage(folder: string): Promise<void> {
  const code =
    "import chromium from '@sparticuz/chromium'; await chromium.executablePath(); process.exit(0);";
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', code], {
    env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  });
}

/** The package has no Japanese font, and fontconfig cannot read the packed form of the web. */
async function unpackFonts(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'fonts.conf'), fontsConf);
  const source = join(packageFolder('@fontsource/noto-sans-jp'), 'files');
  for (const name of fontFiles) {
    const packed = await readFile(join(source, `noto-sans-jp-${name}-normal.woff2`));
    await writeFile(join(folder, `noto-sans-jp-${name}.ttf`), await wawoff2.decompress(packed));
  }
}

async function unpack(target: string): Promise<void> {
  const unfinished = `${target}.${process.pid}`;
  await mkdir(unfinished, { recursive: true });
  await unpackPackage(unfinished);
  await unpackFonts(join(unfinished, 'fonts'));
  // Only a complete folder gets the name; whoever is second throws their copy away.
  await rename(unfinished, target).catch(() => rm(unfinished, { recursive: true, force: true }));
}

/** Whether the package has a program for this kind of machine. */
export function hasNpmChromium(): boolean {
  return process.platform === 'linux' && process.arch === 'x64';
}

/** @returns `null` where the package has no program for this kind of machine. */
export async function npmChromium(): Promise<Browser | null> {
  if (!hasNpmChromium()) return null;
  const version = await packageVersion('@sparticuz/chromium');
  // A change of the fonts is another folder, so that an old one is never taken for the new.
  const folder = join(cacheFolder, `chromium-${version}-${fontFiles.length}-fonts`);
  if (!existsSync(folder)) await unpack(folder);
  return {
    executablePath: join(folder, 'chromium'),
    environment: {
      LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
      FONTCONFIG_PATH: join(folder, 'fonts'),
      XDG_CACHE_HOME: join(folder, 'cache'),
    },
  };
}
