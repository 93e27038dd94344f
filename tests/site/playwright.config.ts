import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';

const root = resolve(import.meta.dirname, '../..');
const port = Number(process.env['PARALLAX_PORT'] ?? 4391);

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
		serve(port + 1, 'test-results/hostile-dist', '/parallax'),
		serve(port + 2, 'test-results/life-dist', '/soundings'),
		serve(port + 3, 'test-results/languages-dist'),
		serve(port + 4, 'test-results/rightwards-dist'),
		serve(port + 5, 'test-results/three-sides-dist', '/parallax'),
	],
});
