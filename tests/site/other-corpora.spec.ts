import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { portOf } from './ports.ts';

const CORPORA = [
	{ name: 'articles in Japanese and Russian', out: 'languages-dist', origin: `http://127.0.0.1:${portOf('languages')}` },
	{
		name: 'a corpus that runs from right to left, with long labels',
		out: 'rightwards-dist',
		origin: `http://127.0.0.1:${portOf('rightwards')}`,
	},
] as const;

/** One page of each kind of a built site. */
function kindsIn(out: string): string[] {
	const dist = resolve(import.meta.dirname, '../../test-results', out);
	const paths = readdirSync(dist, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name === 'index.html')
		.map((entry) => `${entry.parentPath.slice(dist.length)}/`)
		.sort();
	const kinds = new Map(paths.map((path) => [path.replace(/^(\/[^/]+\/)[^/]+/, '$1*'), path]));
	return [...kinds.values()];
}

for (const { name, out, origin } of CORPORA) {
	for (const width of [320, 390, 1280])
		test(`${name}: no page scrolls sideways at ${width} px`, async ({ page }) => {
			test.setTimeout(180_000);
			await page.setViewportSize({ width, height: 800 });
			const wide: string[] = [];
			for (const path of kindsIn(out)) {
				await page.goto(origin + path);
				const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
				if (over > 0) wide.push(`${path} by ${over}`);
			}
			expect(wide).toEqual([]);
		});
	for (const colorScheme of ['light', 'dark'] as const)
		test(`${name}: axe finds nothing in ${colorScheme}`, async ({ page }) => {
			test.setTimeout(240_000);
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await page.setViewportSize({ width: 390, height: 800 });
			const found: string[] = [];
			for (const path of kindsIn(out)) {
				await page.goto(origin + path);
				const { violations } = await new AxeBuilder({ page }).analyze();
				found.push(...violations.map((v) => `${path} ${v.id} ${v.nodes[0]?.html.slice(0, 120) ?? ''}`));
			}
			expect(found).toEqual([]);
		});
}

test('a quotation has its language and marks, and its translation beside it in none, on page and in search', async ({ page }) => {
	const [{ origin }] = CORPORA;
	await page.goto(`${origin}/statements/granin-for-sailors-lives/`);
	const quoted = page.locator('.say .quoted');
	await expect(quoted).toHaveAttribute('lang', 'ja');
	await expect(quoted).toHaveText(/^「修理は.*忘れていない」$/u);
	await expect(page.locator('.rendering').first()).toHaveText(/^our translation: The repair is only/);
	await expect(page.locator('.rendering').nth(1)).toContainText('translated by Velt: Ремонт нужен');
	await expect(page.locator('.rendering [lang=ru]')).toHaveCount(1);
	for (const rendering of await page.locator('.rendering').allTextContents()) expect(rendering).not.toMatch(/[“”«»「」]/u);
	await page.goto(`${origin}/search/?q=lives+of+sailors`);
	await expect(page.locator('article.statement').first()).toContainText('our translation: The repair is only to guard the lives');
});

test('a page from right to left begins at the right, its first side too', async ({ page }) => {
	const [, { origin }] = CORPORA;
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto(`${origin}/topics/the-bridge/`);
	await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
	const edge = async (side: string) => (await page.locator(`.row .of-${side}`).first().boundingBox())?.x ?? 0;
	expect(await edge('first')).toBeGreaterThan(await edge('second'));
});

test('three sides are compared two at a time, each pair on pages of its own that lead to the others', async ({ page }) => {
	const origin = `http://127.0.0.1:${portOf('threeSides')}/parallax`;
	await page.setViewportSize({ width: 320, height: 800 });
	for (const path of ['/', '/pairs/', '/pairs/qamar-and-nura/', '/pairs/qamar-and-nura/topics/the-dam/', '/pairs/qamar-and-nura/claims/']) {
		await page.goto(origin + path);
		expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), path).toBe(0);
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations.map((v) => `${path} ${v.id} ${v.nodes[0]?.html.slice(0, 120) ?? ''}`)).toEqual([]);
	}
	await page.goto(`${origin}/pairs/`);
	await page.getByRole('main').getByRole('link', { name: 'Topics' }).nth(1).click();
	await page.getByRole('link', { name: 'The dam', exact: true }).first().click();
	await expect(page).toHaveTitle(/^Qamar and .*: The dam/);
	await expect(page).toHaveURL(`${origin}/pairs/qamar-and-sahlan/topics/the-dam/`);
	// From one pair to the other, the same page.
	const choice = page.getByRole('navigation', { name: 'Sides compared' });
	await expect(choice.locator('[aria-current=true]')).toHaveText(/^Qamar and/);
	await choice.getByRole('link').nth(1).click();
	await expect(page).toHaveURL(`${origin}/topics/the-dam/`);
	await expect(page).toHaveTitle(/^The dam/);
	// What is the same for all pairs has one address.
	await page.goto(`${origin}/pairs/qamar-and-nura/statements/mansur-no-drop/`);
	await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/parallax\/statements\/mansur-no-drop\/$/);
	await expect(page).toHaveTitle(/^Mansur: the dam keeps water from nobody/);
	await page.goto(`${origin}/pairs/qamar-and-nura/search/?q=commission`);
	await expect(page.getByRole('main')).toContainText('A joint commission');
});
