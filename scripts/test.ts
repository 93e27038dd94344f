/** `npm test`: types, lint, format, unit tests, a build, the built site's links and budgets, and the site in a browser. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { browserOrExplain, findWebKit, firefoxOrExplain } from './browser.ts';

const REPORTS = 'test-results';

const SOURCES = process.env['PARALLAX_SOURCES'] ?? '';

interface Outcome {
	name: string;
	passed: number;
	failed: number;
}

// What is built and tested is for the public, whoever holds the source texts: with them a build is private.
const env = {
	...process.env,
	PARALLAX_SOURCES: '',
	TZ: 'UTC',
	ASTRO_TELEMETRY_DISABLED: '1',
	ASTRO_DEV_BACKGROUND: '0',
	ASTRO_PREVIEW_BACKGROUND: '0',
};

function run(script: string, args: readonly string[] = [], extra: NodeJS.ProcessEnv = {}): boolean {
	const { status } = spawnSync(process.execPath, [script, ...args], { stdio: 'inherit', env: { ...env, ...extra } });
	return status === 0;
}

/** A command that counts as one test. */
function step(name: string, script: string, args: readonly string[] = []): Outcome {
	console.log(`\n${name}`);
	const passed = run(script, args);
	return { name, passed: passed ? 1 : 0, failed: passed ? 0 : 1 };
}

function object(value: unknown): Record<string, unknown> {
	return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** A runner whose JSON report is summed; a missing report is a failure. */
function runner(
	name: string,
	script: string,
	args: readonly string[],
	report: string,
	read: (json: Record<string, unknown>) => [passed: number, failed: number],
	extra: NodeJS.ProcessEnv = {},
): Outcome {
	console.log(`\n${name}`);
	const ok = run(script, args, extra);
	try {
		const [passed, failed] = read(object(JSON.parse(readFileSync(report, 'utf8'))));
		return { name, passed, failed: ok || failed > 0 ? failed : 1 };
	} catch {
		return { name, passed: 0, failed: 1 };
	}
}

/** The built site in another browser than Chromium, left out aloud where there is none. */
function elsewhere(browser: string, folder: string, there: boolean, extra: NodeJS.ProcessEnv = {}): Outcome {
	if (!there) return { name: `Site in ${browser}: left out, there is none`, passed: 0, failed: 0 };
	const report = `${REPORTS}/${folder}.json`;
	return runner(
		`Site in ${browser}`,
		'node_modules/vitest/vitest.mjs',
		['run', '--config', `tests/${folder}/vitest.config.ts`, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
		report,
		(json) => [Number(json['numPassedTests']), Number(json['numFailedTests'])],
		extra,
	);
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const browser = browserOrExplain();
const firefox = firefoxOrExplain();
const vitest = `${REPORTS}/vitest.json`;
const corpus = `${REPORTS}/this-corpus.json`;
const playwright = `${REPORTS}/playwright.json`;
const outcomes: Outcome[] = [
	step('Types', 'node_modules/astro/bin/astro.mjs', ['check']),
	step('Lint', 'node_modules/eslint/bin/eslint.js', ['--max-warnings=0', '.']),
	step('Format', 'node_modules/@biomejs/biome/bin/biome', ['ci', '--error-on-warnings', '.']),
	runner(
		'Units',
		'node_modules/vitest/vitest.mjs',
		['run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitest}`],
		vitest,
		(json) => [Number(json['numPassedTests']), Number(json['numFailedTests'])],
		browser === null ? {} : { CHROME_PATH: browser },
	),
	runner(
		'This corpus',
		'node_modules/vitest/vitest.mjs',
		['run', '--config', 'tests/this-corpus/vitest.config.ts', '--reporter=default', '--reporter=json', `--outputFile.json=${corpus}`],
		corpus,
		(json) => [Number(json['numPassedTests']), Number(json['numFailedTests'])],
	),
	step('Content', 'scripts/check-content.ts'),
	step('Verify', 'scripts/verify.ts', SOURCES === '' ? [] : ['--sources', SOURCES]),
	step('Agreement of coders', 'scripts/agreement.ts', ['--check']),
	step('Build', 'scripts/build.ts'),
	step('Built site', 'scripts/check-dist.ts'),
	step('HTML of every page', 'scripts/check-html.ts'),
	step('Same bytes elsewhere', 'scripts/check-same.ts'),
	step('Other corpora: hostile, in other languages, from right to left', 'scripts/build-others.ts'),
	step('A corpus corrected, withdrawn, renamed, merged and deleted, under a sub-path', 'scripts/build-life.ts'),
	browser === null
		? { name: 'Site in a browser', passed: 0, failed: 1 }
		: runner(
				'Site in a browser',
				'node_modules/@playwright/test/cli.js',
				['test', '--config', 'tests/site/playwright.config.ts'],
				playwright,
				(json) => {
					const stats = object(json['stats']);
					return [Number(stats['expected']) + Number(stats['flaky']), Number(stats['unexpected'])];
				},
				{ CHROME_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: resolve(playwright) },
			),
	elsewhere('Firefox', 'firefox', firefox !== null, { FIREFOX_PATH: firefox ?? '' }),
	elsewhere('WebKitGTK', 'webkit', findWebKit() !== null),
];
const passed = outcomes.reduce((sum, o) => sum + o.passed, 0);
const failed = outcomes.reduce((sum, o) => sum + o.failed, 0);
console.log(
	`\n${outcomes.map((o) => `${o.failed === 0 ? 'ok    ' : 'FAILED'} ${o.name}: ${o.passed} passed, ${o.failed} failed`).join('\n')}\n`,
);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
