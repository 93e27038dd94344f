/** What prints one statement, and the parts of it that say whose it is and how it is printed. */
const CARDS = '.statement, .given, .lead-answer, .head';
const WHO = '.byline, .speaks, .lead-who';
const HOW = '.how, .line > span, .lead-how';

/** The text of an element as it is seen: what stands apart in it is parted by commas. */
const wordsOf = (element: HTMLElement | null) =>
	element?.innerText
		.trim()
		.split(/\s*\n\s*/)
		.join(', ') ?? '';

/** The card that holds a whole selection. */
function cardOf(node: Node): Element | null {
	return (node instanceof Element ? node : node.parentElement)?.closest(CARDS) ?? null;
}

/** Words copied from a card without whose they are get that below them, and the address. */
document.addEventListener('copy', (event) => {
	const selection = getSelection();
	const text = selection?.toString().trim() ?? '';
	const card = selection && text !== '' && selection.rangeCount > 0 ? cardOf(selection.getRangeAt(0).commonAncestorContainer) : null;
	const by = card?.querySelector<HTMLElement>(WHO);
	if (!card || !by || selection?.containsNode(by, true)) return;
	// On a speaker's own page cards leave the name to the heading.
	const who = by.matches('.byline:not(:has(a))')
		? `${wordsOf(document.querySelector<HTMLElement>('h1'))} ${wordsOf(by)}`.trim()
		: wordsOf(by);
	const link = card.querySelector<HTMLAnchorElement>('a[href*="/statements/"]')?.href ?? location.href.replace(/#.*/, '');
	event.clipboardData?.setData('text/plain', `${text}\n${who} (${wordsOf(card.querySelector<HTMLElement>(HOW))}), ${link}`);
	event.preventDefault();
});
