import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser as RunningBrowser } from 'playwright-core';
import { type Browser, hasNpmChromium, npmChromium } from './npmChromium';

/**
 * Drawing in software is the same on every machine; without root's sandbox it runs everywhere. Only
 * the map is drawn by the graphics interface: texts and boxes drawn through it as well would take
 * both cores for seconds.
 */
const flags = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-gpu-rasterization',
];
const systemNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const missingBrowser =
  'No Chromium was found for the browser tests. Install one and say where it is: ' +
  'CHROMIUM_PATH=/path/to/chromium npm test (on Debian and Ubuntu: sudo apt-get install chromium)';

function systemChromium(): Browser | null {
  const folders = (process.env.PATH ?? '').split(':');
  const candidates = folders.flatMap((folder) => systemNames.map((name) => join(folder, name)));
  const executablePath = [...candidates, ...applications].find((path) => existsSync(path));
  return executablePath ? { executablePath, environment: {} } : null;
}

async function findBrowser(): Promise<Browser> {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`CHROMIUM_PATH names no file: ${chosen}`);
    return { executablePath: chosen, environment: {} };
  }
  const found = (await npmChromium()) ?? systemChromium();
  if (!found) throw new Error(missingBrowser);
  return found;
}

/** Whether the tests run in the browser that npm carries: the same program and fonts everywhere. */
export function isNpmChromium(): boolean {
  return !process.env.CHROMIUM_PATH && hasNpmChromium();
}

function currentEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env);
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => !!entry[1]));
}

/**
 * Starts the browser of the tests: the one of `CHROMIUM_PATH`, else the one that npm carries, else one
 * of the system.
 * @throws Error with the line that installs one, when there is none
 */
export async function launchBrowser(): Promise<RunningBrowser> {
  const { executablePath, environment } = await findBrowser();
  return chromium.launch({
    executablePath,
    args: flags,
    env: { ...currentEnvironment(), ...environment },
  });
}
