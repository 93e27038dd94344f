import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const dist = resolve(import.meta.dirname, '../../dist');
const LANGUAGES = readdirSync(dist).filter((name) => /^[a-z]{2}$/.test(name));

/** One page of each kind of the site in a language. */
function kindsIn(lang: string): string[] {
	const root = resolve(dist, lang);
	const paths = readdirSync(root, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name === 'index.html')
		.map((entry) => `${entry.parentPath.slice(root.length)}/`)
		.sort();
	return [...new Map(paths.map((path) => [path.replace(/^(\/[^/]+\/)[^/]+/, '$1*'), path])).values()];
}

/** Runs of three Latin words that no element says to be in another language; an option and a drawing can hold none that would. */
async function foreignRuns(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const lang = document.documentElement.lang;
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const found: string[] = [];
		for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
			const parent = node.parentElement;
			if (
				parent === null ||
				parent.closest('script, style, template, noscript, option, svg') !== null ||
				parent.closest('[lang]')?.getAttribute('lang') !== lang
			)
				continue;
			const run = /[a-z]{2,}(?: [a-z]{2,}){2,}/i.exec(node.nodeValue ?? '');
			if (run !== null) found.push(run[0]);
		}
		return found;
	});
}

test('the site is there in further languages', () => {
	expect(LANGUAGES).toEqual(['ja', 'ru']);
});

for (const lang of LANGUAGES) {
	for (const width of [320, 390, 1280])
		test(`${lang}: no page scrolls sideways at ${width} px`, async ({ page }) => {
			test.setTimeout(180_000);
			await page.setViewportSize({ width, height: 800 });
			const wide: string[] = [];
			for (const path of kindsIn(lang)) {
				await page.goto(`/${lang}${path}`);
				const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
				if (over > 0) wide.push(`${path} by ${over}`);
			}
			expect(wide).toEqual([]);
		});

	for (const colorScheme of ['light', 'dark'] as const)
		test(`${lang}: axe finds nothing in ${colorScheme}`, async ({ page }) => {
			test.setTimeout(240_000);
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await page.setViewportSize({ width: 390, height: 800 });
			const found: string[] = [];
			for (const path of kindsIn(lang)) {
				await page.goto(`/${lang}${path}`);
				const { violations } = await new AxeBuilder({ page }).analyze();
				found.push(...violations.map((v) => `${path} ${v.id} ${v.nodes[0]?.html.slice(0, 160) ?? ''}`));
			}
			expect(found).toEqual([]);
		});

	test(`${lang}: every page says its language, names its fellows, and marks what stays English`, async ({ page }) => {
		test.setTimeout(180_000);
		const unmarked: string[] = [];
		for (const path of kindsIn(lang)) {
			await page.goto(`/${lang}${path}`);
			await expect(page.locator('html')).toHaveAttribute('lang', lang);
			// What search engines are kept out of has no fellows to name: pages at old addresses, lists that are filtered.
			if ((await page.locator('meta[name=robots], meta[http-equiv=refresh]').count()) > 0) continue;
			const fellows = await page
				.locator('link[rel=alternate][hreflang]')
				.evaluateAll((links) => links.map((link) => new URL((link as HTMLLinkElement).href).pathname));
			expect(fellows.length).toBeGreaterThan(2);
			expect(fellows.filter((fellow) => !existsSync(resolve(dist, `.${fellow}`, 'index.html')))).toEqual([]);
			unmarked.push(...(await foreignRuns(page)).map((run) => `${path} ${run}`));
		}
		expect(unmarked).toEqual([]);
	});

	test(`${lang}: the foot leads to the same page in English and back, and the front page's next question stays in the language`, async ({
		page,
	}) => {
		await page.goto(`/${lang}/topics/`);
		await page.locator('footer a[hreflang=en]').click();
		await expect(page).toHaveURL(/:\d+\/topics\/$/);
		await page.locator(`footer a[hreflang=${lang}]`).click();
		await expect(page).toHaveURL(new RegExp(`/${lang}/topics/$`));
		await page.goto(`/${lang}/`);
		await page.locator('a[rel=next]').first().click();
		await expect(page.locator('html')).toHaveAttribute('lang', lang);
	});

	test(`${lang}: search, compare and timeline work and answer in the language`, async ({ page }) => {
		await page.goto(`/${lang}/search/?q=by:peskov`);
		await expect(page.locator('.results > li')).toHaveCount(3);
		expect(await foreignRuns(page)).toEqual([]);
		await page.goto(`/${lang}/compare/?a=side:russia&b=side:japan`);
		await expect(page.locator('.result .row .statement').first()).toBeVisible();
		await page.goto(`/${lang}/timeline/`);
		await expect(page.locator('px-timeline[data-ready]')).toBeVisible();
	});
}
