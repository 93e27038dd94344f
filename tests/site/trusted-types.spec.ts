import { expect, type Page, test } from '@playwright/test';

/** No page turns text into markup or a script but by the one policy: whatever the policy of a page refuses is told as an event. */

interface Refused {
	refused: string[];
}

async function open(page: Page, path: string): Promise<void> {
	await page.addInitScript(() => {
		const refused: string[] = [];
		Object.assign(globalThis, { refused });
		addEventListener('securitypolicyviolation', (event) => {
			refused.push(`${event.violatedDirective}: ${event.sample || event.blockedURI}`);
		});
	});
	await page.goto(path);
}

const refused = (page: Page) => page.evaluate(() => (globalThis as unknown as Refused).refused);

/** What is done on each interactive page, until it shows that it was done. */
const USES: readonly [what: string, path: string, use: (page: Page) => Promise<void>][] = [
	[
		'search, asked by its address',
		'/search/?q=sanctions',
		async (page) => {
			await expect(page.locator('.results > li')).not.toHaveCount(0);
			await page.locator('.facets input').first().check();
			await page.locator('#q').fill('by:pesk');
			await expect(page.locator('.values [role=option]')).not.toHaveCount(0);
		},
	],
	[
		'search, asked by typing',
		'/search/',
		async (page) => {
			await page.locator('#q').pressSequentially('lavrov');
			await expect(page.locator('.results > li')).not.toHaveCount(0);
		},
	],
	[
		'palette',
		'/topics/',
		async (page) => {
			await page.keyboard.press('/');
			await page.getByRole('combobox').pressSequentially('kurils');
			await expect(page.getByRole('option')).not.toHaveCount(0);
		},
	],
	[
		'timeline',
		'/timeline/',
		async (page) => {
			await expect(page.locator('px-timeline[data-ready]')).toHaveCount(1);
			for (const what of ['closer', 'wider', 'later']) await page.locator(`px-timeline [data-do=${what}]`).first().click();
		},
	],
	[
		'network',
		'/network/',
		async (page) => {
			await expect(page.locator('px-network[data-ready]')).toHaveCount(1);
			const before = await page.locator('px-network svg.chart').first().innerHTML();
			const select = page.locator('px-network select').first();
			await select.selectOption({ index: 2 });
			await expect.poll(() => page.locator('px-network svg.chart').first().innerHTML()).not.toBe(before);
		},
	],
	[
		'comparison',
		'/compare/',
		async (page) => {
			await expect(page.locator('px-compare[data-ready]')).toHaveCount(1);
			await page.locator('px-compare select').first().selectOption({ index: 2 });
			await page.locator('px-compare button[type=submit], px-compare button').first().click();
		},
	],
	[
		'a statement, copied',
		'/statements/peskov-sides-with-unfriendly/',
		async (page) => {
			for (const button of await page.locator('px-copy button').all()) if (await button.isVisible()) await button.click();
		},
	],
];

for (const [what, path, use] of USES)
	test(`${what}: nothing is refused by the page's policy`, async ({ page }) => {
		const errors: string[] = [];
		page.on('pageerror', ({ message }) => errors.push(message));
		await open(page, path);
		await use(page);
		expect(await refused(page)).toEqual([]);
		expect(errors).toEqual([]);
	});

test('markup and scripts that do not come by the policy are refused', async ({ page }) => {
	await open(page, '/timeline/');
	await expect(page.locator('px-timeline[data-ready]')).toHaveCount(1);
	// The policy is made with the first drawing.
	await page.locator('px-timeline button[data-do=closer]').first().click();
	await page.waitForFunction(() => Reflect.get(window, 'parallaxPolicy') !== undefined);
	const results = await page.evaluate(() => {
		const said = (task: () => unknown) => {
			try {
				task();
				return 'done';
			} catch (error) {
				return error instanceof TypeError ? 'refused' : String(error);
			}
		};
		const made = Reflect.get(window, 'parallaxPolicy') as { createHTML(text: string): unknown; createScriptURL(address: string): unknown };
		return [
			said(() => Object.assign(document.createElement('div'), { innerHTML: '<b>x</b>' })),
			said(() => document.body.insertAdjacentHTML('beforeend', '<b>x</b>')),
			said(() => Object.assign(document.createElement('script'), { src: '/x.js' })),
			said(() => new Worker('/x.js')),
			said(() => made.createHTML('<img src=x onerror=alert(1)>')),
			said(() => made.createHTML('<g onclick="alert(1)"></g>')),
			said(() => made.createHTML('<a href="javascript:alert(1)">x</a>')),
			said(() => made.createScriptURL('/x.js')),
			said(() => made.createHTML('<g class="x"><text x="1">a &lt; b</text></g>')),
		];
	});
	expect(results).toEqual([...Array.from({ length: 8 }, () => 'refused'), 'done']);
});

test('the notices of what the site ships name every part that was bundled', async ({ request }) => {
	const text = await (await request.get('/licences.txt')).text();
	for (const name of ['source-sans-3', 'source-serif-4', 'd3-array', 'd3-shape', 'd3-time', 'd3-dsv', 'fuse.js', 'vite'])
		expect(text, name).toMatch(new RegExp(`^\\S*${RegExp.escape(name)} \\d+\\.\\d+\\.\\d+ \\([\\w.-]+\\)$`, 'm'));
	expect(text).toContain('SIL OPEN FONT LICENSE');
	// What only the build uses is not shipped.
	expect(text).not.toMatch(/^(?:zod|remark|@citation-js)/m);
});
