/** A run of words in Latin letters, one of them small at least, as `loaders/foreign-words.ts` finds them on finished pages. */
const RUN = /(?:\p{Script=Latin}|\d)[\p{Script=Latin}\p{N}\p{M}\s.,:;!?'’‘“”"&()/–—-]*/gu;
const WORDS = /\p{Script=Latin}*\p{Ll}\p{Script=Latin}*/u;
const CLOSED = 'script, style, template, textarea, svg, kbd, code, pre';

/** Marks the words of one text, which stand in an element of the page's own language. */
function markText(text: Text, theirs: string): void {
	const parent = text.parentElement;
	const words = text.data;
	const runs = [...words.matchAll(RUN)].filter(([run]) => WORDS.test(run));
	// A text without any must stay the same node: its change would be told again.
	if (parent === null || runs.length === 0) return;
	if (parent.childNodes.length === 1 && runs.length === 1 && runs[0]?.[0].trim() === words.trim()) {
		parent.lang = theirs;
		return;
	}
	if (parent instanceof HTMLOptionElement) return;
	const parts: (string | Node)[] = [];
	let at = 0;
	for (const run of runs) {
		const marked = document.createElement('bdi');
		marked.lang = theirs;
		marked.textContent = run[0];
		parts.push(words.slice(at, run.index), marked);
		at = run.index + run[0].length;
	}
	text.replaceWith(...parts, words.slice(at));
}

function markBelow(root: Node, own: string, theirs: string): void {
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	const texts: Text[] = root instanceof Text ? [root] : [];
	for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) if (node instanceof Text) texts.push(node);
	for (const text of texts) {
		const parent = text.parentElement;
		if (parent?.closest(CLOSED) !== null || parent.closest('[lang]')?.getAttribute('lang') !== own) continue;
		markText(text, theirs);
	}
}

/**
 * On a page in another language than the records: says of what a tool draws of them that it is in theirs, so that it
 * is read aloud rightly. What the page was served with is marked already.
 */
export function markDrawn(): void {
	const { lang, dataset } = document.documentElement;
	const theirs = dataset['records'];
	if (theirs === undefined || theirs === lang) return;
	markBelow(document.body, lang, theirs);
	new MutationObserver((changes) => {
		for (const change of changes) for (const added of change.addedNodes) if (added.isConnected) markBelow(added, lang, theirs);
	}).observe(document.body, { childList: true, subtree: true });
}
