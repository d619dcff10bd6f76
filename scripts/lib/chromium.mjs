import { existsSync } from 'node:fs';
import process from 'node:process';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The browser for the browser tests: CHROMIUM_PATH, or where one usually stands; undefined where there is none. */
export const chromiumPath = () => process.env.CHROMIUM_PATH || PLACES.find((place) => existsSync(place));
