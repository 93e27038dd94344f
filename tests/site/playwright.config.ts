import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';

const root = resolve(import.meta.dirname, '../..');
const port = Number(process.env['PARALLAX_PORT'] ?? 4391);

const server = { cwd: root, reuseExistingServer: false, env: { ASTRO_PREVIEW_BACKGROUND: '0', ASTRO_TELEMETRY_DISABLED: '1' } };
const serve = (at: number, out: string) => `${process.execPath} node_modules/astro/bin/astro.mjs preview --port ${at} --host 127.0.0.1 --outDir ${out}`;

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
		{ ...server, command: serve(port, 'dist'), port },
		{ ...server, command: serve(port + 1, 'test-results/hostile-dist'), port: port + 1, env: { ...server.env, BASE: '/parallax' } },
	],
});
