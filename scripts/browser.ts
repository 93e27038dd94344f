import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Path of a Chromium: `CHROME_PATH`, or the first one on the PATH; null where there is none. */
export function findBrowser(): string | null {
	const given = process.env['CHROME_PATH'];
	if (given !== undefined && existsSync(given)) return given;
	const folders = (process.env['PATH'] ?? '').split(delimiter);
	const candidates = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
	candidates.push('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium');
	return candidates.find((path) => existsSync(path)) ?? null;
}

/** Finds a Chromium, or installs Debian's where that is possible; says what to do where it is not. */
export function browserOrExplain(): string | null {
	const found = findBrowser();
	if (found !== null) return found;
	if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
		console.log('No Chromium found; installing the one of Debian.');
		try {
			execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
			execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { stdio: 'inherit' });
		} catch (error) {
			console.error(`It could not be installed: ${error instanceof Error ? error.message : String(error)}`);
		}
	}
	const installed = findBrowser();
	if (installed === null) console.error('The browser tests need Chromium or Chrome: install one, or set CHROME_PATH to its program.');
	return installed;
}
