import { expect, type Page, test } from '@playwright/test';

const STATEMENT = '/statements/peskov-sides-with-unfriendly/';

/** What the buttons wrote, without the machine's clipboard; `refuse` makes it fail. */
async function withClipboard(page: Page, refuse = false): Promise<() => Promise<string>> {
	await page.addInitScript((refused) => {
		const written: string[] = [];
		Object.assign(window, { written });
		const writeText = (text: string) => (refused ? Promise.reject(new Error('no')) : Promise.resolve(void written.push(text)));
		Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
	}, refuse);
	return () => page.evaluate(() => (Reflect.get(window, 'written') as string[]).at(-1) ?? '');
}

test('the words are copied with whose they are, by keyboard, and the page says so', async ({ page }) => {
	const last = await withClipboard(page);
	await page.goto(STATEMENT);
	await page.getByRole('button', { name: 'Copy words' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('px-copy [role=status]')).toHaveText('Copied the words.');
	const text = await last();
	expect(text).toMatch(/^“unfortunately.*”, Dmitry Peskov \(direct words, in translation; .*via Regnum, .*\)\. https:/);
	expect(text).toMatch(/\/statements\/peskov-sides-with-unfriendly\/$/);
});

test('the citation is copied with the day on which the reader had it, which no served citation has', async ({ page }) => {
	const last = await withClipboard(page);
	await page.goto(STATEMENT);
	expect(await page.locator('px-copy').textContent()).not.toContain('Accessed');
	await page.getByRole('button', { name: 'Copy citation' }).focus();
	await page.keyboard.press('Space');
	await expect(page.locator('px-copy [role=status]')).toHaveText('Copied the citation.');
	expect(await last()).toMatch(/quoted in Goble, P\. .* Paragraph 9\. .* Accessed \d{1,2} \p{L}+ \d{4}\.$/u);
});

test('the link is the address of the page, and an article has no words to copy', async ({ page }) => {
	const last = await withClipboard(page);
	await page.goto('/articles/lavrov-yonaguni-2026/?x=1#_facts');
	await expect(page.getByRole('button', { name: 'Copy words' })).toHaveCount(0);
	await page.getByRole('button', { name: 'Copy link' }).click();
	await expect(page.locator('px-copy [role=status]')).toHaveText('Copied the link.');
	expect(await last()).toMatch(/\/articles\/lavrov-yonaguni-2026\/$/);
});

test('a browser that refuses is not called a success', async ({ page }) => {
	await withClipboard(page, true);
	await page.goto(STATEMENT);
	await page.getByRole('button', { name: 'Copy link' }).click();
	await expect(page.locator('px-copy [role=status]')).toContainText('could not be copied');
});

test('words copied out of a card carry their speaker, how they are printed, and the address', async ({ page }) => {
	for (const [path, card, words] of [
		['/topics/state-of-relations/', '.statement:has(#peskov-sides-with-unfriendly)', '.said'],
		['/actors/dmitry-peskov/', '.statement', '.said'],
		['/issues/who-harms-relations/', '.given', '.says'],
		[STATEMENT, '.head', '.say'],
	] as const) {
		await page.goto(path);
		const copied = await page
			.locator(card)
			.first()
			.evaluate((element, part) => {
				const range = document.createRange();
				range.selectNodeContents(element.querySelector(part) as Node);
				getSelection()?.removeAllRanges();
				getSelection()?.addRange(range);
				const data = new DataTransfer();
				document.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, cancelable: true }));
				return data.getData('text/plain');
			}, words);
		expect(copied, path).toMatch(
			/^“unfortunately.*”\n(?:Moscow )?Dmitry Peskov.* \((?:direct words|quoted) · in translation[^)]*\), http:.*\/statements\/peskov-sides-with-unfriendly\/$/s,
		);
	}
});

test('a selection that has its speaker is copied as it is', async ({ page }) => {
	await page.goto(STATEMENT);
	const kept = await page.evaluate(() => {
		getSelection()?.selectAllChildren(document.querySelector('.head') as Node);
		return document.dispatchEvent(new ClipboardEvent('copy', { clipboardData: new DataTransfer(), cancelable: true }));
	});
	expect(kept).toBe(true);
});
