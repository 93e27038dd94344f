import { expect, type Page, type Route, test } from '@playwright/test';

/** Tools whose script or data does not come: nothing looks alive that is dead, each says what is missing and tries again, the served page stays. */

const TOOLS = [
	{ path: '/timeline/', element: 'px-timeline', data: '**/timeline/items.json', what: 'The dates' },
	{ path: '/network/', element: 'px-network', data: '**/network/about.json', what: 'The ties' },
	{ path: '/compare/', element: 'px-compare', data: '**/compare/data.json', what: 'The statements' },
] as const;
const SCRIPTS = '**/_astro/*.js';
const CHOICE = '?a=side:japan&b=side:russia';

const controls = (page: Page, element: string) =>
	page.locator(`${element} :is(.scripted, .choose) :is(select, input, button:not([data-do=back]))`);
const note = (page: Page) => page.locator('[data-note]');
/** The text that was served, without what a tool says itself. */
const servedText = (page: Page) =>
	page.evaluate(() => {
		const main = document.querySelector('main')?.cloneNode(true) as HTMLElement;
		for (const own of main.querySelectorAll('[data-note], .late')) own.remove();
		return main.textContent.replace(/\s+/g, ' ');
	});

async function served(page: Page, path: string): Promise<string> {
	await page.route(SCRIPTS, (route) => route.abort());
	await page.goto(path);
	const text = await servedText(page);
	await page.unrouteAll();
	return text;
}

async function expectDead(page: Page, element: string): Promise<void> {
	const all = controls(page, element);
	expect(await all.count()).toBeGreaterThan(2);
	for (const control of await all.all()) await expect(control).toBeDisabled();
}

for (const { path, element, data, what } of TOOLS) {
	// What compares loads its data with the first choice only: its controls are alive before.
	const asks = element === 'px-compare' ? `${path}${CHOICE}` : path;

	test.describe(path, () => {
		for (const [fault, answer] of [
			['does not come', (route: Route) => route.abort()],
			['is answered by an error', (route: Route) => route.fulfill({ status: 503, body: 'busy' })],
			['is cut off', async (route: Route) => route.fulfill({ body: (await (await route.fetch()).text()).slice(0, 2000) })],
			[
				'is damaged in one letter',
				async (route: Route) => route.fulfill({ body: (await (await route.fetch()).text()).replace('20', '21') }),
			],
		] as const)
			test(`its data ${fault}: it says so, tries again and then works`, async ({ page }) => {
				const before = await served(page, path);
				await page.route(data, answer);
				await page.goto(asks);
				await expect(note(page)).toContainText(`${what} could not be loaded: what came is not whole, or nothing came`);
				expect(await servedText(page)).toBe(before);
				if (element !== 'px-compare') await expectDead(page, element);
				await page.getByRole('button', { name: 'Try again' }).click();
				await expect(page.getByRole('link', { name: 'Load the page again' }).first()).toBeVisible();
				await page.unroute(data);
				await page.getByRole('button', { name: 'Try again' }).click();
				await expect(note(page)).not.toContainText('could not be loaded');
				for (const control of await controls(page, element).all()) await expect(control).toBeEnabled();
				if (element === 'px-compare') await expect(page.locator('.result .row .statement h3').first()).toBeVisible();
			});

		test('its data is slow: it says that it is loading, and nothing can be pressed meanwhile', async ({ page }) => {
			let go = () => {};
			const held = new Promise<void>((resolve) => {
				go = resolve;
			});
			await page.route(data, async (route) => {
				await held;
				await route.continue();
			});
			await page.goto(asks);
			await expect(note(page)).toHaveText(`${what} are being loaded.`);
			if (element !== 'px-compare') await expectDead(page, element);
			go();
			await expect(page.locator(`${element}[data-ready]`)).toBeAttached();
			await expect(note(page)).not.toContainText('being loaded');
		});

		test('its script does not come: its controls are off, and after a while it says why', async ({ page }) => {
			await page.route(SCRIPTS, (route) => route.abort());
			await page.goto(path);
			const before = await servedText(page);
			await expectDead(page, element);
			await expect(page.locator('.late')).toBeVisible({ timeout: 15_000 });
			await expect(page.locator('.late')).toContainText('what they need has not come');
			expect(await servedText(page)).toBe(before);
			await page.unroute(SCRIPTS);
			await page.getByRole('link', { name: 'Load the page again' }).click();
			await expect(page.locator(`${element}[data-ready]`)).toBeAttached();
			await expect(page.locator('.late')).toBeHidden();
		});

		test('without a connection it says so', async ({ page, context }) => {
			await page.route(data, async (route) => {
				await context.setOffline(true);
				await route.abort();
			});
			await page.goto(asks);
			await expect(note(page)).toContainText('there is no connection');
		});
	});
}

test('where the palette does not come, its key leads to the search page', async ({ page }) => {
	await page.route('**/px-palette*.js', (route) => route.abort());
	await page.goto('/topics/');
	await page.keyboard.press('/');
	await expect(page).toHaveURL(/\/search\/$/);
});

test.describe('an address that names nothing says so', () => {
	for (const [address, words] of [
		['/compare/?a=period:2024-99&b=side:japan', 'Nothing here is called “period:2024-99”'],
		['/compare/?a=period:2023-02-30&b=side:japan', 'Nothing here is called “period:2023-02-30”'],
		['/compare/?a=side:russia&b=side:japan&topic=nosuch', 'Nothing here is called “nosuch”'],
		['/compare/?a=side:russia&b=side:japan&as=nosuch', 'Nothing here is called “nosuch”'],
		['/compare/?a=nosuch&b=neither', 'Nothing here is called “nosuch” or “neither”'],
		['/compare/?a=side:russia', 'Only one is chosen'],
		['/timeline/?topic=nosuch', 'nosuch” (topic), and nothing here is called that'],
		['/timeline/?side=x&by=y', '“x” (side) and “y” (who), and nothing'],
		['/timeline/?w=2024-99-01..2024-99-09', 'the time “2024-99-01..2024-99-09”'],
		['/timeline/?w=1812-01-01..1812-02-01', 'the time “1812-01-01..1812-02-01”'],
		['/network/?node=nosuch', '“nosuch”, and nothing here is called that'],
		['/network/?node=japan&to=nosuch', '“nosuch”, and nothing'],
		['/network/?min=many', 'at least “many” statements'],
		['/network/outlets/?node=nosuch', '“nosuch”, and nothing'],
	] as const)
		test(address, async ({ page }) => {
			await page.goto(address);
			await expect(note(page)).toContainText(words);
			for (const heading of await page.locator('h2').allTextContents()) expect(heading).not.toMatch(/\b0 statements\b/);
		});

	test('a pair of the network that no statement ties', async ({ page, request }) => {
		const { ties } = (await (await request.get('/network/about.json')).json()) as {
			ties: { sources: { id: string }[]; targets: { id: string }[]; ties: { from: string; to: string }[] };
		};
		const untied = ties.sources.flatMap(({ id }) =>
			ties.targets.filter((to) => !ties.ties.some((tie) => tie.from === id && tie.to === to.id)).map((to) => [id, to.id]),
		)[0];
		await page.goto(`/network/?node=${untied?.[0]}&to=${untied?.[1]}`);
		await expect(note(page)).toContainText(`the statements of “${untied?.[0]}” with “${untied?.[1]}”`);
	});

	test('and the note goes with the next choice', async ({ page }) => {
		await page.goto('/timeline/?topic=nosuch');
		await expect(note(page)).not.toBeEmpty();
		await page.getByLabel('How printed').selectOption('direct');
		await expect(note(page)).toBeEmpty();
		await expect(page).not.toHaveURL(/nosuch/);
	});
});

test.describe('the statements that a comparison prints', () => {
	const TEXTS = '**/search/texts/*';
	const damaged = async (route: Route) => {
		const body = await (await route.fetch()).body();
		const at = body.indexOf('heading') + 12;
		body[at] = (body[at] ?? 0) ^ 1;
		await route.fulfill({ body });
	};

	/** Every number that a column gives is the number of statements that stand in it. */
	async function expectAll(page: Page): Promise<void> {
		await expect(page.locator('.result h2').first()).toBeVisible();
		const columns = await page.locator('.result .col').all();
		let printed = 0;
		for (const column of columns) {
			const [, counted = '0'] = /(\d+) statements?$/.exec((await column.locator('.lab').textContent()) ?? '') ?? [];
			const there = await column.locator('article, .again').count();
			expect(there).toBe(Math.min(50, Number(counted)));
			printed += there;
		}
		expect(printed).toBeGreaterThan(10);
	}

	test('are as many as it counts', async ({ page }) => {
		await page.goto(`/compare/${CHOICE}`);
		await expectAll(page);
	});

	test('a damaged file of them is noticed by its checksum and asked for again', async ({ page }) => {
		const seen = new Set<string>();
		await page.route(TEXTS, (route) => {
			const first = !seen.has(route.request().url());
			seen.add(route.request().url());
			return first ? damaged(route) : route.continue();
		});
		await page.goto(`/compare/${CHOICE}`);
		await expectAll(page);
		expect(seen.size).toBeGreaterThan(2);
	});

	test('a file that stays damaged is said, and nothing of it is printed', async ({ page }) => {
		await page.route(TEXTS, damaged);
		await page.goto(`/compare/${CHOICE}`);
		await expect(note(page)).toContainText('The statements could not be loaded: what came is not whole');
		await expect(page.locator('.result article')).toHaveCount(0);
		await page.unroute(TEXTS);
		await page.getByRole('button', { name: 'Try again' }).click();
		await expectAll(page);
	});
});
