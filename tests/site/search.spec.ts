import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { csvParse } from 'd3-dsv';

/** What the built search does in a browser: a few of the scenarios, the keyboard, the address, downloads, no script. */

interface SavedRow {
	id: string;
	issues: string[];
}

/** What a button of the list saves, read when all of it is on the disk. */
async function saved(page: Page, format: string): Promise<SavedRow[]> {
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: format }).click();
	const text = await readFile(await (await saving).path(), 'utf8');
	if (format === 'JSON') return JSON.parse(text) as SavedRow[];
	return csvParse(text.replace(/^\uFEFF/, '')).map(({ id = '', issues = '' }) => ({ id, issues: issues.split('; ') }));
}

const cards = (page: Page) => page.locator('.results .statement').allTextContents();

for (const [query, first] of [
	['lavorv yonagooni', 'Yonaguni'],
	['Лаврова', 'Lavrov'],
	['高市 台湾', 'Takaichi'],
	['kremlin spokesman', 'Peskov'],
] as const)
	test(`${query} is answered while it is typed`, async ({ page }) => {
		await page.goto('/search/');
		await page.locator('#q').pressSequentially(query);
		await expect(page.locator('px-search')).toHaveAttribute('data-answered', query);
		expect((await cards(page)).slice(0, 5).join(' ')).toContain(first);
		await expect(page).toHaveURL(/\?q=/);
	});

test('a result is the card of the pages, word for word and sign for sign', async ({ page }) => {
	const parts = (root: string) =>
		page
			.locator(root)
			.locator('> :is(.byline, h3, .apparatus)')
			.evaluateAll((all) => all.map((e) => e.innerHTML.replace(/<mark>|<\/mark>/g, '')));
	await page.goto('/search/?q=lavrov%20ignores%20concerns');
	await expect(page.locator('.results .statement')).not.toHaveCount(0);
	const found = await parts('.results > li:first-child .statement');
	const path = await page.locator('.results h3 a').first().getAttribute('href');
	await page.goto('/topics/who-threatens-whom/');
	expect(found).toHaveLength(3);
	expect(await parts(`article:has(> [id="${path?.split('/').at(-2)}"])`)).toEqual(found);
});

test('facets narrow, the address keeps them, back takes them off', async ({ page }) => {
	await page.goto('/search/?q=sanctions');
	const count = page.locator('.status .count');
	await expect(count).toContainText('statements of');
	const before = await count.textContent();
	const box = page.locator('.facets fieldset', { hasText: 'Side' }).locator('label').first();
	const number = await box.locator('small').textContent();
	await box.click();
	await expect(count).toContainText(`${number} statement`);
	await expect(page).toHaveURL(/side=/);
	await expect(box.locator('input')).toBeChecked();
	await page.reload();
	await expect(count).toContainText(`${number} statement`);
	await page.goBack();
	await expect(count).toHaveText(before ?? '');
});

test('a stretch of typing is one step of the history, and a result left for at once is come back to', async ({ page }) => {
	await page.goto('/search/');
	const field = page.locator('#q');
	await field.pressSequentially('peskov');
	await expect(page).toHaveURL(/q=peskov$/);
	await expect(page).toHaveTitle(/^peskov · /);
	await page.goBack();
	await expect(field).toHaveValue('');
	await field.pressSequentially('yonaguni');
	await page.locator('.results h3 a').first().click();
	await expect(page).toHaveURL(/\/statements\//);
	await page.goBack();
	await expect(field).toHaveValue('yonaguni');
	await expect(page.locator('.results > li')).not.toHaveCount(0);
});

test('an operator is completed by keyboard', async ({ page }) => {
	await page.goto('/search/');
	const field = page.locator('#q');
	await field.pressSequentially('by:pesk');
	await expect(page.locator('.values [role=option]')).toHaveCount(1);
	await field.press('ArrowDown');
	await field.press('Enter');
	await expect(field).toHaveValue('by:dmitry-peskov ');
	await expect(field).toBeFocused();
	await expect(page.locator('.results > li')).not.toHaveCount(0);
});

test('the list as it stands is saved as CSV and JSON, all of it', async ({ page }) => {
	await page.goto('/search/?q=by:peskov');
	await expect(page.locator('px-search')).toHaveAttribute('data-answered', 'by:peskov');
	const links = await page.locator('.results > li h3 a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
	expect(links.length).toBeGreaterThan(0);
	for (const format of ['CSV', 'JSON'])
		expect(
			(await saved(page, format)).map(({ id }) => `/statements/${id}/`),
			format,
		).toEqual(links);
});

test('what is saved names the issues, and a question of the landing leads to as many statements as it says', async ({ page }) => {
	await page.goto('/search/');
	const section = page.locator('.served .sec').filter({ has: page.getByRole('heading', { name: 'By issue' }) });
	const [line, lines] = [section.locator('li').first(), await section.locator('li').count()];
	const count = Number(await line.locator('.num').textContent());
	const asked = await line.locator('a').getAttribute('href');
	const issue = new URL(asked ?? '', 'http://x').searchParams.get('issue') ?? '';
	expect(lines).toBe(await page.request.get('/data/issues.json').then(async (r) => ((await r.json()) as unknown[]).length));
	await line.locator('a').click();
	await expect(page.locator('.results > li')).toHaveCount(count);
	for (const format of ['CSV', 'JSON']) {
		const rows = await saved(page, format);
		expect(rows, format).toHaveLength(count);
		for (const { issues } of rows) expect(issues, format).toContain(issue);
	}
});

test('what is saved has the columns, the dates and the words of the data file', async ({ page }) => {
	await page.goto('/search/?q=yonaguni');
	await expect(page.locator('px-search')).toHaveAttribute('data-answered', 'yonaguni');
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: 'CSV' }).click();
	const lines = (await readFile(await (await saving).path(), 'utf8')).split('\n');
	const whole = (await (await page.request.get('/data/statements.csv')).text()).split('\n');
	expect(lines[0]).toBe(whole[0]);
	expect(lines.length).toBeGreaterThan(2);
	expect(lines.length).toBeLessThan(whole.length);
	for (const line of lines) expect(whole).toContain(line);
});

test('a list that cannot be saved is said not to be, and is saved when asked again', async ({ page }) => {
	await page.goto('/search/?q=yonaguni');
	await expect(page.locator('px-search')).toHaveAttribute('data-answered', 'yonaguni');
	await page.route('**/data/statements.csv', (route) => route.fulfill({ status: 503 }));
	await page.getByRole('button', { name: 'CSV' }).click();
	await expect(page.getByRole('alert').filter({ hasText: 'could not be saved' })).toContainText('503');
	await page.unroute('**/data/statements.csv');
	expect((await saved(page, 'CSV')).length).toBeGreaterThan(1);
	await expect(page.getByRole('alert').filter({ hasText: 'could not be saved' })).toHaveCount(0);
});

test('the palette loads nothing until it is opened, and gives the focus back', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto('/topics/');
	await page.waitForLoadState('networkidle');
	expect(asked.filter((url) => /px-palette|search-worker|\/search\//.test(url))).toEqual([]);
	const link = page.locator('nav a').first();
	await link.focus();
	await page.keyboard.press('/');
	const field = page.getByRole('combobox');
	await expect(field).toBeFocused();
	await field.pressSequentially('kurils');
	await expect(page.getByRole('option').first()).toBeVisible();
	await field.press('ArrowDown');
	await expect(field).toHaveAttribute('aria-activedescendant', 'palette-0');
	await expect(field).toBeFocused();
	await field.press('Escape');
	await expect(link).toBeFocused();
	await page.keyboard.press('ControlOrMeta+k');
	await expect(field).toBeFocused();
});

test('a query in an address cannot become markup', async ({ page }) => {
	await page.goto(`/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)> "<b>x</b>"')}`);
	await expect(page.locator('px-search')).toHaveAttribute('data-answered', /img/);
	expect(await page.locator('.found img, .found b b').count()).toBe(0);
});

test('without script the landing leads to every statement, by speaker', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('/search/?q=anything');
	await expect(page.locator('form input[name=q]')).toBeVisible();
	await expect(page.locator('.served .lines a').first()).toBeVisible();
	await expect(page.locator('.searching, .missing')).toHaveCount(2);
	for (const hidden of ['.searching', '.missing']) await expect(page.locator(hidden)).toBeHidden();
	await page.locator('noscript a').first().click();
	await expect(page.locator('.served .lines a').first()).toBeVisible();
	const anchor = page.locator('.speakers a').nth(3);
	const target = await anchor.getAttribute('href');
	await expect(page.locator(target ?? '')).toHaveCount(1);
	await context.close();
});

test('every example of the landing finds something', async ({ page }) => {
	await page.goto('/search/');
	const examples = await page.locator('.served .examples a').allTextContents();
	expect(examples.length).toBeGreaterThan(5);
	for (const example of examples) {
		await page.locator('#q').fill(example);
		await expect(page.locator('px-search')).toHaveAttribute('data-answered', example);
		expect(await page.locator('.results > li').count(), example).toBeGreaterThan(0);
		expect(await page.locator('.status').textContent(), example).not.toMatch(/names nothing|read as|left out/);
	}
});

test('while the index is on its way nothing stands there that looks like an answer', async ({ page }) => {
	let release = () => {};
	const held = new Promise<void>((resolve) => {
		release = resolve;
	});
	await page.route('**/search/index.bin*', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/search/?q=lavrov', { waitUntil: 'commit' });
	await expect(page.locator('.searching')).toBeVisible();
	await expect(page.locator('.served')).toBeHidden();
	await expect(page.locator('.results > li')).toHaveCount(0);
	release();
	await expect(page.locator('.results > li')).not.toHaveCount(0);
	await expect(page.locator('.searching')).toBeHidden();
	await expect(page.locator('.served')).toBeHidden();
});

test('nothing to search for says so, above the landing', async ({ page }) => {
	await page.goto(`/search/?q=${encodeURIComponent('🇷🇺')}`);
	await expect(page.locator('.status')).toContainText('Nothing to search for');
	await expect(page.locator('.results > li')).toHaveCount(0);
	await expect(page.locator('.served')).toBeVisible();
});

for (const [what, spoil] of [
	[
		'does not come',
		(page: Page, done: () => boolean) => page.route('**/search/index.json*', (route) => (done() ? route.continue() : route.abort())),
	],
	[
		'comes broken',
		(page: Page, done: () => boolean) =>
			page.route('**/search/index.bin*', async (route) => {
				const body = await (await route.fetch()).body();
				if (!done()) body[20] = (body[20] ?? 0) ^ 1;
				await route.fulfill({ body });
			}),
	],
] as const)
	test(`a first file that ${what} once is asked for again`, async ({ page }) => {
		let asked = 0;
		await spoil(page, () => asked++ > 0);
		await page.goto('/search/?q=lavrov');
		await expect(page.locator('.results > li')).not.toHaveCount(0);
		expect(asked).toBe(2);
	});

test('an index that does not come is said to be missing, the landing stands, and asking again recovers', async ({ page }) => {
	await page.route('**/search/index.bin*', (route) => route.fulfill({ status: 503, body: 'busy' }));
	await page.goto('/search/?q=lavrov');
	await expect(page.getByRole('alert').filter({ hasText: 'could not be read: index.bin' })).toBeVisible();
	await expect(page.locator('.served')).toBeVisible();
	await page.unroute('**/search/index.bin*');
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(page.locator('.results > li')).not.toHaveCount(0);
	await expect(page.locator('.served')).toBeHidden();
});

test('a text that does not come once is asked for again by the next question', async ({ page }) => {
	let broken = true;
	await page.route('**/search/texts/*', (route) => (broken ? route.abort() : route.continue()));
	await page.goto('/search/?q=lavrov');
	await expect(page.getByRole('alert').filter({ hasText: 'could not be read: texts/' })).toBeVisible();
	broken = false;
	await page.locator('#q').fill('peskov');
	await expect(page.locator('.results > li')).not.toHaveCount(0);
	await expect(page.getByRole('alert').filter({ hasText: 'could not' })).toHaveCount(0);
});

test('a script that does not come is said to be missing, and the landing is given back', async ({ page }) => {
	await page.clock.install();
	await page.route('**/px-search*', (route) => route.abort());
	await page.goto('/search/?q=lavrov');
	await expect(page.locator('.searching')).toBeVisible();
	await page.clock.fastForward(9000);
	await expect(page.locator('.missing')).toBeVisible();
	await expect(page.locator('.served')).toBeVisible();
});

test('the script in the head is allowed by its hash', async ({ request }) => {
	const html = await (await request.get('/search/')).text();
	const inline = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '');
	expect(inline).toHaveLength(1);
	for (const script of inline) expect(html).toContain(`'sha256-${createHash('sha256').update(script).digest('base64')}'`);
});

test.describe('keys', () => {
	const palette = (page: Page) => page.locator('dialog.palette');

	test('Ctrl K opens the palette on a keyboard of any alphabet, and on no other key', async ({ page }) => {
		await page.goto('/topics/');
		const press = (init: { key: string; code: string; ctrlKey?: boolean }) =>
			page.evaluate(
				(event) => document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...event })),
				init,
			);
		// The key where K stands types t on a Dvorak keyboard.
		await press({ key: 't', code: 'KeyK', ctrlKey: true });
		await press({ key: 'л', code: 'KeyK' });
		await expect(palette(page)).toHaveCount(0);
		await press({ key: 'л', code: 'KeyK', ctrlKey: true });
		await expect(palette(page)).toBeVisible();
	});

	test('/ is left to whoever writes', async ({ page }) => {
		await page.goto('/topics/');
		await page.evaluate(() => {
			// The page's policy lets no text become markup.
			const fields = ['p', 'textarea', 'select', 'input'].map((name, at) => {
				const field = document.createElement(name);
				field.id = `w${at + 1}`;
				if (name === 'p') {
					field.setAttribute('contenteditable', 'true');
					field.append(Object.assign(document.createElement('b'), { tabIndex: 0, textContent: 'x' }));
				}
				if (name === 'select') field.append(new Option('x'));
				return field;
			});
			document.querySelector('main')?.prepend(...fields);
		});
		for (const id of ['w1', 'w2', 'w3', 'w4']) {
			await page.locator(`#${id}`).focus();
			await page.keyboard.press('/');
		}
		await expect(page.locator('#w2')).toHaveValue('/');
		await expect(palette(page)).toHaveCount(0);
		await page.locator('nav a').first().focus();
		await page.keyboard.press('/');
		await expect(palette(page)).toBeVisible();
	});

	test('/ can be switched off, and on again', async ({ page }) => {
		await page.goto('/topics/');
		await page.keyboard.press('/');
		await page.getByLabel('Open this with /').uncheck();
		await page.keyboard.press('Escape');
		await page.reload();
		await page.keyboard.press('/');
		await page.waitForTimeout(300);
		await expect(palette(page)).toHaveCount(0);
		await page.keyboard.press('ControlOrMeta+k');
		await expect(page.getByLabel('Open this with /')).not.toBeChecked();
		await page.getByLabel('Open this with /').check();
		await page.keyboard.press('Escape');
		await page.reload();
		await page.keyboard.press('/');
		await expect(palette(page)).toBeVisible();
	});

	test('a link to search with data-palette opens the palette, and leads to the page where a new tab is asked for', async ({ page }) => {
		await page.goto('/topics/');
		await page.evaluate(() => {
			for (const link of document.querySelectorAll('nav a[href$="/search/"]')) link.setAttribute('data-palette', '');
		});
		await page.locator('nav a[href$="/search/"]').first().click();
		await expect(palette(page)).toBeVisible();
		await expect(page).toHaveURL(/\/topics\//);
	});

	test('whoever types a name is led there first', async ({ page }) => {
		await page.goto('/topics/');
		await page.keyboard.press('/');
		await page.getByRole('combobox').pressSequentially('лавр');
		await expect(page.getByRole('option').first()).toHaveAttribute('data-href', /\/actors\/sergey-lavrov\/$/);
	});
});
