import { readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { expect, test } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { allPages, fileOf } from './pages.ts';

/** Whatever prints a statement: a card, an answer to an issue, the answers that the front page leads with, a statement's own page. */
const CARDS = 'article.statement, li.given:not(.again), .lead-answers > *, .head:has(.saying), .embed main:has(.saying)';
/** Whose words they are, the words, and how much of them is whose. */
const PARTS = '.byline, .speaks, h3 > a, .said, .say, .says, .how, .line > span:first-child, .lead-words, .lead-who, .lead-how';

const plain = (element: { textContent: string | null }) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The texts of a page that a reader view must keep, card by card, and what it makes of the page. */
function readerView(path: string) {
	const html = readFileSync(fileOf(path), 'utf8');
	const { document } = parseHTML(html);
	const cards = [...document.querySelectorAll(CARDS)].map((card) =>
		[...card.querySelectorAll(PARTS)].map(plain).filter((part) => part !== ''),
	);
	const read = new Readability(parseHTML(html).document).parse();
	return { cards, byline: read?.byline ?? null, text: read === null ? '' : plain({ textContent: read.textContent ?? '' }) };
}

/** The parts of a card that do not stand in a text in their order, none far from the one before. */
function lostOf(card: readonly string[], text: string): string[] {
	let best = [...card];
	for (let from = text.indexOf(card[0] ?? ''); from >= 0; from = text.indexOf(card[0] ?? '', from + 1)) {
		let at = from;
		const lost = card.filter((part) => {
			const found = text.indexOf(part, at);
			if (found < 0 || found > at + 400) return true;
			at = found + part.length;
			return false;
		});
		if (lost.length < best.length) best = lost;
	}
	return best;
}

test('a reader view keeps of every statement on every page who says it, the words, and how they are printed', () => {
	test.setTimeout(300_000);
	const views = allPages().map((path) => ({ path, ...readerView(path) }));
	expect(views.flatMap(({ path, cards, text }) => cards.flatMap((card) => lostOf(card, text).map((part) => `${path}: ${part}`)))).toEqual(
		[],
	);
	expect(views.reduce((sum, { cards }) => sum + cards.length, 0)).toBeGreaterThan(1000);
	// And it names nobody as the author of a page but whoever made the corpus.
	expect([...new Set(views.map(({ byline }) => byline))]).toEqual(['The Parallax project']);
});
