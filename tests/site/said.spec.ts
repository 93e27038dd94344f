import { expect, type Page, test } from '@playwright/test';

/**
 * What a screen reader is given, sentence by sentence, on five journeys: the accessibility tree, in the order in which it is
 * read. Nobody's ears are in it: which words a reader makes of a role is its own affair.
 */

interface StatementData {
	id: string;
	heading: string;
	speakers: string[];
	via: { outlet: string }[][];
	passages: { paragraph: number }[];
}

/** Every name and text of the accessibility tree of the main part, in reading order; what is hidden from it is not there. */
async function said(page: Page, within = 'main'): Promise<string> {
	const tree = await page.locator(within).first().ariaSnapshot();
	return tree
		.split('\n')
		.filter((line) => !/^\s*- \/url:/.test(line))
		.map((line) => line.replace(/^\s*- '?/, '').replace(/^(?:text|paragraph|definition|term|listitem): /, ''))
		.join(' ')
		.replaceAll(/["']/g, '')
		.replace(/\s+/g, ' ');
}

/** Says one after another, each once the one before has been said. */
function expectInOrder(text: string, words: readonly string[]): void {
	let at = 0;
	for (const word of words) {
		const found = text.indexOf(word.replaceAll(/["']/g, ''), at);
		expect(found, `“${word}” after “…${text.slice(Math.max(0, at - 60), at)}”`).toBeGreaterThanOrEqual(0);
		at = found + 1;
	}
}

test('a statement: who, the words, how they are printed, the way they came, where they stand, in that order', async ({ page, request }) => {
	const statements = (await (await request.get('/data/statements.json')).json()) as StatementData[];
	const actors = (await (await request.get('/data/actors.json')).json()) as { id: string; name: string }[];
	const name = (id: string) => actors.find((actor) => actor.id === id)?.name ?? id;
	const chosen = statements.filter(({ via }) => via.length === 1).filter((_, at) => at % 9 === 0);
	expect(chosen.length).toBeGreaterThan(3);
	for (const { id, heading, speakers, via, passages } of chosen) {
		await page.goto(`/statements/${id}/`);
		const text = await said(page);
		expectInOrder(text, [
			heading,
			name(speakers[0] ?? ''),
			'How it reached us',
			...(via[0] ?? []).map(({ outlet }) => name(outlet)),
			`paragraph ${passages[0]?.paragraph}`,
		]);
		// Where marks and colours tell printed words from ours, words do too.
		expect(text).toMatch(/direct words|partly quoted|paraphrase|mention/);
		// Pictures are named or silent.
		expect(text).not.toMatch(/\bimg\b(?! )/);
	}
});

test('a search: the field and what it takes, how many were found, each result by who says it', async ({ page }) => {
	await page.goto('/search/?q=by:peskov');
	await expect(page.locator('.results > li')).not.toHaveCount(0);
	await expect(page.getByRole('combobox', { name: /^Words, names or dates/ })).toHaveValue('by:peskov');
	await expect(page.getByRole('status').first()).toHaveText(/^\d+ statements? of \d+/);
	await expect(page.getByRole('complementary', { name: 'Narrow the list' })).toBeVisible();
	const results = page.getByRole('list', { name: 'Statements found' });
	for (const result of await results.getByRole('listitem').all()) {
		const text = (await result.ariaSnapshot()).replaceAll(/\s+/g, ' ');
		expect(text.indexOf('Peskov')).toBeGreaterThan(0);
		expect(text.indexOf('Peskov')).toBeLessThan(text.indexOf('heading'));
		expect(text).toMatch(/How it reached us/);
		expect(text).toMatch(/¶ \d/);
	}
	// A completion is said with its count, and the field says which is chosen.
	const field = page.getByRole('combobox', { name: /^Words, names or dates/ });
	await field.fill('by:lav');
	await expect(page.getByRole('listbox', { name: 'Completions' })).toMatchAriaSnapshot(
		'- listbox "Completions":\n  - option /Lavrov \\d+/',
	);
	await field.press('ArrowDown');
	await expect(page.getByRole('option', { name: /Lavrov/ })).toHaveAttribute('aria-selected', 'true');
	await expect(field).toHaveAttribute('aria-activedescendant', /values-0$/);
});

test('a topic: both sides by name, what each says by question, and silence in words', async ({ page }) => {
	await page.goto('/topics/state-of-relations/');
	const text = await said(page);
	expectInOrder(text, ['The state of relations', 'Moscow', 'Tokyo']);
	const questions = await page.getByRole('main').getByRole('heading', { level: 2 }).allTextContents();
	expect(questions.length).toBeGreaterThan(2);
	// An empty cell is a sentence, not an empty place.
	for (const blank of await page.locator('.blank').all()) expect((await blank.innerText()).trim()).not.toBe('');
});

test('a comparison: the choices by name, what was found as a status, the columns as headings', async ({ page }) => {
	await page.goto('/compare/');
	await expect(page.getByRole('main')).toMatchAriaSnapshot(`
- combobox "Compare"
- combobox "with"
- combobox "on"
- combobox "in"
- button "Compare"`);
	await page.goto('/compare/?a=side:japan&b=side:russia');
	await expect(page.getByRole('status').first()).toHaveText(/^Tokyo: \d+ statements; Moscow: \d+ statements$/);
	await expect(page.getByRole('heading', { name: 'Tokyo and Moscow', level: 2 })).toBeVisible();
	await expect(page.getByRole('group', { name: 'Show' }).getByRole('radio')).toHaveCount(3);
	const found = await said(page);
	expectInOrder(found, ['What is the problem?', 'What should be done?']);
});

test('the timeline: each picture has a name, each button says which part it moves, each item is a sentence, the table says the same', async ({
	page,
}) => {
	await page.goto('/timeline/');
	await expect(page.locator('px-timeline[data-ready]')).toHaveCount(1);
	const unnamed = await page.evaluate(
		() =>
			[...document.querySelectorAll('main svg')].filter(
				(svg) =>
					svg.checkVisibility() &&
					svg.getAttribute('aria-hidden') !== 'true' &&
					svg.getAttribute('role') !== 'presentation' &&
					!svg.hasAttribute('aria-label') &&
					!svg.hasAttribute('aria-labelledby'),
			).length,
	);
	expect(unnamed).toBe(0);
	const buttons = await page.locator('px-timeline [data-do]').all();
	const names = new Set<string>();
	for (const button of buttons) names.add(((await button.ariaSnapshot()).match(/button "([^"]*)"/) ?? [])[1] ?? '');
	// Of two details every button has a name of its own.
	expect(names.size).toBe(buttons.length);
	const links = page.locator('px-timeline svg a[data-id]');
	expect(await links.count()).toBeGreaterThan(5);
	for (const link of (await links.all()).slice(0, 8)) expect((await link.getAttribute('aria-label'))?.length ?? 0).toBeGreaterThan(20);
	const rows = await page.locator('px-timeline .twin table tbody tr').count();
	expect(rows).toBeGreaterThan(20);
});
