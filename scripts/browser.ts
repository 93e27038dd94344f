import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const FOLDERS = (process.env['PATH'] ?? '').split(delimiter);
const CHROMIUM = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const FIREFOX = ['firefox-esr', 'firefox'];

/** The first program of some names: where a variable of the environment says, on the PATH, or in a usual place. */
function find(given: string | undefined, names: readonly string[], places: readonly string[]): string | null {
	if (given !== undefined && existsSync(given)) return given;
	const candidates = [...names.flatMap((name) => FOLDERS.map((folder) => join(folder, name))), ...places];
	return candidates.find((path) => existsSync(path)) ?? null;
}

/** Path of a Chromium: `CHROME_PATH`, or the first one on the PATH; null where there is none. */
function findBrowser(): string | null {
	return find(process.env['CHROME_PATH'], CHROMIUM, [
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		'/Applications/Chromium.app/Contents/MacOS/Chromium',
	]);
}

/** Path of a Firefox: `FIREFOX_PATH`, or the first one on the PATH; null where there is none. */
export function findFirefox(): string | null {
	return find(process.env['FIREFOX_PATH'], FIREFOX, ['/Applications/Firefox.app/Contents/MacOS/firefox']);
}

/** Path of WebKitGTK's driver, where a screen can be had too; null where there is none. It is not installed by itself: it brings a desktop along. */
export function findWebKit(): string | null {
	const screen = (process.env['DISPLAY'] ?? '') !== '' || find(undefined, ['Xvfb'], []) !== null;
	return screen ? find(undefined, ['WebKitWebDriver'], []) : null;
}

/** Finds a browser, or installs Debian's where that is possible. */
function findOrInstall(search: () => string | null, debian: string): string | null {
	const found = search();
	if (found !== null || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return found;
	console.log(`No ${debian} found; installing the one of Debian.`);
	try {
		execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
		execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', debian], { stdio: 'inherit' });
	} catch (error) {
		console.error(`It could not be installed: ${error instanceof Error ? error.message : String(error)}`);
	}
	return search();
}

/** Finds a Chromium, or installs Debian's where that is possible; says what to do where it is not. */
export function browserOrExplain(): string | null {
	const browser = findOrInstall(findBrowser, 'chromium');
	if (browser === null) console.error('The browser tests need Chromium or Chrome: install one, or set CHROME_PATH to its program.');
	return browser;
}

/** Finds a Firefox, or installs Debian's where that is possible; says that its tests are left out where it is not. */
export function firefoxOrExplain(): string | null {
	const browser = findOrInstall(findFirefox, 'firefox-esr');
	if (browser === null) console.error('There is no Firefox here: its tests are left out. Install one, or set FIREFOX_PATH to its program.');
	return browser;
}
