import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { portOf } from './ports.ts';

const root = resolve(import.meta.dirname, '../..');
const port = portOf('site');

const serve = (at: number, out: string, base = '') => ({
	command: `"${process.execPath}" scripts/preview.ts --out ${out} --port ${at} --base "${base}"`,
	cwd: root,
	port: at,
	reuseExistingServer: false,
});

/** The built site in Debian's Chromium; `CHROME_PATH` names another. */
export default defineConfig({
	testDir: '.',
	outputDir: resolve(root, 'test-results/browser'),
	fullyParallel: true,
	workers: 2,
	timeout: 60_000,
	reporter: [['line'], ['json']],
	use: {
		baseURL: `http://127.0.0.1:${port}`,
		launchOptions: {
			executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
			args: ['--no-sandbox', '--disable-background-networking', '--no-first-run'],
		},
	},
	webServer: [
		serve(port, 'dist'),
		serve(portOf('hostile'), 'test-results/hostile-dist', '/parallax'),
		serve(portOf('life'), 'test-results/life-dist', '/soundings'),
		serve(portOf('languages'), 'test-results/languages-dist'),
		serve(portOf('rightwards'), 'test-results/rightwards-dist'),
		serve(portOf('threeSides'), 'test-results/three-sides-dist', '/parallax'),
	],
});
