import { expect, type Page, test } from '@playwright/test';

/** Every interactive part reached and used by keys alone, from the top of its page; every stop on the way is seen and lies free. */

/** Presses Tab until a selector has the focus; what is wrong with the stops on the way. */
async function tabTo(page: Page, selector: string, most = 400): Promise<string[]> {
	const wrong: string[] = [];
	for (let stop = 0; stop < most; stop += 1) {
		await page.keyboard.press('Tab');
		const at = await page.evaluate((wanted) => {
			const active = document.activeElement;
			if (active === null || active === document.body) return { there: false, wrong: null };
			const box = active.getBoundingClientRect();
			const style = getComputedStyle(active);
			const name = `${active.tagName.toLowerCase()} ${active.textContent.trim().slice(0, 30)}`;
			const shown = active.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && box.bottom > 0 && box.top < innerHeight;
			// A link in a picture draws its focus itself.
			const marked = style.outlineStyle !== 'none' || style.boxShadow !== 'none' || active.closest('svg') !== null;
			const over = document.elementFromPoint(
				box.left + Math.min(box.width / 2, 20),
				Math.min(innerHeight - 1, Math.max(0, box.top + box.height / 2)),
			);
			const free = over === null || active.contains(over) || over.contains(active) || active.closest('svg') !== null || box.width === 0;
			const bad = [
				shown ? null : 'is not seen',
				marked ? null : 'shows no focus',
				free ? null : `lies under ${over.tagName} ${over.className}`,
			].filter((one) => one !== null);
			return { there: active.matches(wanted), wrong: bad.length === 0 ? null : `${name}: ${bad.join(', ')}` };
		}, selector);
		if (at.wrong !== null) wrong.push(at.wrong);
		if (at.there) return wrong;
	}
	throw new Error(`${selector} is not reached by ${most} presses of Tab`);
}

test('the first stop leads past the masthead', async ({ page }) => {
	await page.goto('/topics/');
	await page.keyboard.press('Tab');
	await expect(page.locator('.skip')).toBeFocused();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('search: field, completion, a filter, the order, a result', async ({ page }) => {
	await page.goto('/search/');
	expect(await tabTo(page, '#q')).toEqual([]);
	await page.keyboard.type('lavrov');
	await expect(page.locator('.results > li')).not.toHaveCount(0);
	expect(await tabTo(page, '.facets input')).toEqual([]);
	const before = await page.locator('.status .count').textContent();
	await page.keyboard.press('Space');
	await expect(page.locator('.status .count')).not.toHaveText(before ?? '');
	expect(await tabTo(page, '#sort')).toEqual([]);
	await page.keyboard.press('ArrowDown');
	await expect(page).toHaveURL(/sort=newest/);
	expect(await tabTo(page, '.results h3 a')).toEqual([]);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/statements\//);
});

test('the timeline: a button, then an item of the picture by arrows', async ({ page }) => {
	await page.goto('/timeline/');
	await expect(page.locator('px-timeline[data-ready]')).toHaveCount(1);
	expect(await tabTo(page, '[data-do=closer]')).toEqual([]);
	const picture = page.locator('px-timeline svg:has(a[data-id])').first();
	const before = await picture.innerHTML();
	await page.keyboard.press('Enter');
	await expect.poll(() => picture.innerHTML()).not.toBe(before);
	expect(await tabTo(page, 'svg a[data-id]')).toEqual([]);
	const first = await page.evaluate(() => document.activeElement?.getAttribute('data-id'));
	await page.keyboard.press('ArrowRight');
	expect(await page.evaluate(() => document.activeElement?.getAttribute('data-id'))).not.toBe(first);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/(?:statements|events|articles)\//);
});

test('the network: one actor chosen, then reset', async ({ page }) => {
	await page.goto('/network/');
	await expect(page.locator('px-network[data-ready]')).toHaveCount(1);
	expect(await tabTo(page, 'select[name=node]')).toEqual([]);
	await page.keyboard.press('End');
	await expect(page).toHaveURL(/node=/);
	expect(await tabTo(page, 'px-network button')).toEqual([]);
	await page.keyboard.press('Enter');
	await expect(page).not.toHaveURL(/node=/);
});

test('the comparison: a choice by arrows, the result takes the focus', async ({ page }) => {
	await page.goto('/compare/');
	await expect(page.locator('px-compare[data-ready]')).toHaveCount(1);
	expect(await tabTo(page, 'select[name=on], select[name=topic]')).toEqual([]);
	await page.keyboard.press('ArrowDown');
	expect(await tabTo(page, 'px-compare button')).toEqual([]);
	await page.keyboard.press('Enter');
	await expect(page.locator('.result h2').first()).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(page.locator('.result input[type=radio]').first()).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await expect(page.locator('.result input[type=radio]').nth(1)).toBeChecked();
});

test('the palette: opened, an answer chosen and gone to, all by keys', async ({ page }) => {
	await page.goto('/topics/');
	await page.keyboard.press('/');
	await expect(page.getByRole('combobox')).toBeFocused();
	await page.keyboard.type('peskov');
	await expect(page.getByRole('option').first()).toBeVisible();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page).not.toHaveURL(/\/topics\/$/);
});

test('the menu of a narrow masthead: opened, and a page of it gone to', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 700 });
	await page.goto('/topics/');
	expect(await tabTo(page, '.menu summary')).toEqual([]);
	await page.keyboard.press('Enter');
	expect(await tabTo(page, '.menu a')).toEqual([]);
	await page.keyboard.press('Enter');
	await expect(page).not.toHaveURL(/\/topics\/$/);
});

test('a citation is copied', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/statements/peskov-sides-with-unfriendly/');
	expect(await tabTo(page, 'px-copy button')).toEqual([]);
	await page.keyboard.press('Enter');
	await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).not.toBe('');
});

for (const path of ['/', '/claims/', '/actors/', '/issues/', '/articles/goble-joint-command-2024/', '/data/', '/about/'])
	test(`${path}: every stop on the way to the foot is seen and lies free`, async ({ page }) => {
		test.setTimeout(120_000);
		await page.goto(path);
		expect((await tabTo(page, '.foot a', 900)).slice(0, 5)).toEqual([]);
	});
