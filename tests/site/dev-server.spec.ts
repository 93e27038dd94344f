import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { portOf } from './ports.ts';

const root = resolve(import.meta.dirname, '../..');
const port = portOf('dev');
const folder = mkdtempSync(join(tmpdir(), 'parallax-dev-'));
let server: ChildProcess;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
	test.setTimeout(90_000);
	cpSync(join(root, 'content'), folder, { recursive: true });
	const env = { ...process.env, PARALLAX_CONTENT: folder, ASTRO_DEV_BACKGROUND: '0', ASTRO_TELEMETRY_DISABLED: '1' };
	server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(port), '--host', '127.0.0.1'], {
		cwd: root,
		env,
		stdio: 'ignore',
	});
	await expect(async () => {
		const answer = await fetch(`http://127.0.0.1:${port}/articles/`);
		expect(answer.status).toBe(200);
	}).toPass({ timeout: 40_000 });
});

test.afterAll(() => {
	server.kill('SIGTERM');
	rmSync(folder, { recursive: true, force: true });
});

test('a saved record shows on its page, a mistake in the overlay with its place, a repair takes it away', async ({ page }) => {
	test.setTimeout(90_000);
	const name = readdirSync(join(folder, 'articles')).sort()[0] ?? '';
	const file = join(folder, 'articles', name);
	const text = readFileSync(file, 'utf8');
	await page.goto(`http://127.0.0.1:${port}/articles/${name.replace('.md', '')}/`);

	writeFileSync(file, text.replace(/^label: .*$/m, 'label: A label just saved'));
	await expect(page.getByRole('heading', { level: 1 })).toContainText('A label just saved', { timeout: 20_000 });

	writeFileSync(file, text.replace(/^genre: .*$/m, 'genre: poem'));
	const overlay = page.locator('vite-error-overlay');
	await expect(overlay).toContainText('Unexpected poem as genre', { timeout: 20_000 });
	const line = text.slice(0, text.indexOf('\ngenre: ')).split('\n').length + 1;
	await expect(overlay).toContainText(`${name}:${line}:8`);

	writeFileSync(file, text);
	await expect(overlay).toHaveCount(0, { timeout: 20_000 });
});

test('a save of the corpus’s own prose shows as well', async ({ page }) => {
	test.setTimeout(60_000);
	const file = join(folder, 'about.md');
	await page.goto(`http://127.0.0.1:${port}/about/`);
	writeFileSync(file, `## A heading just saved\n\nWords.\n\n${readFileSync(file, 'utf8')}`);
	await expect(page.getByRole('heading', { name: 'A heading just saved' })).toBeVisible({ timeout: 20_000 });
});

test('a save of the codebook shows on its page', async ({ page }) => {
	test.setTimeout(60_000);
	const file = join(folder, 'codebook.md');
	await page.goto(`http://127.0.0.1:${port}/about/codebook/`);
	writeFileSync(file, `## A rule just saved\n\nWords.\n\n${readFileSync(file, 'utf8')}`);
	await expect(page.getByRole('heading', { name: 'A rule just saved' })).toBeVisible({ timeout: 20_000 });
});

test('search finds what stands in the records, and a save of the synonyms is in the index that it asks', async ({ page, request }) => {
	test.setTimeout(90_000);
	await page.goto(`http://127.0.0.1:${port}/search/?q=sanctions`);
	await expect(page.locator('.results > li')).not.toHaveCount(0, { timeout: 20_000 });
	const file = join(folder, 'synonyms.yaml');
	writeFileSync(file, `${readFileSync(file, 'utf8')}\n- [penalties, zebrafish]\n`);
	await expect(async () => {
		const answer = await request.get(`http://127.0.0.1:${port}/search/index.json`);
		expect(await answer.text()).toContain('zebrafish');
	}).toPass({ timeout: 20_000 });
});
