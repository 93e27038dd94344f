/**
 * Marks what a page in another script leaves in the language of the corpus: headings, claims, questions, names without
 * one of their own. Records stand in a hundred places of the pages and are told apart by nothing as surely as by their
 * letters, so this is done once, on the finished page.
 */

/** A tag, a comment, or the text between two of them. */
const TOKEN =
	/<!--[\s\S]*?-->|<![a-zA-Z][^>]*>|<(\/?)([a-zA-Z][\w-]*)((?:\s+[^\s"'>/=]+(?:="[^"]*"|='[^']*'|=[^\s"'>]+)?)*)\s*(\/?)>|[^<]+/g;
/** A run of words in Latin letters, one of them in small ones at least: names in capitals and signs are of no language. */
const LATIN =
	/(?:\p{Script=Latin}|\d)(?:[\p{Script=Latin}\p{N}\p{M}\s.,:;!?'’‘“”"&()/–—-]|&[a-z#\d]+;)*[\p{Script=Latin}\p{N}.’”"?!)]|\p{Script=Latin}/gu;
const WORDS = /\p{Script=Latin}*\p{Ll}\p{Script=Latin}*/u;
const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);
/** Their text is no words of the page, or can hold no element. */
const CLOSED = new Set(['script', 'style', 'title', 'textarea', 'kbd', 'pre', 'code']);
const NO_CHILD = new Set(['option', 'text', 'tspan', 'desc']);

interface Open {
	name: string;
	lang: string;
	closed: boolean;
	/** Where its opening tag stands among the pieces. */
	at: number;
}

const isForeign = (text: string) => WORDS.test(text.replace(/&[a-z#\d]+;/g, ' '));

/** A text with every run of foreign words in an element that says so. */
function inElements(text: string, theirs: string): string {
	return text.replace(LATIN, (run) => (isForeign(run) ? `<bdi lang="${theirs}">${run}</bdi>` : run));
}

/** A page of which every word of the corpus's language says that it is; `own` matches a letter of the page's own script. */
export function markForeign(html: string, { lang, theirs, own }: { lang: string; theirs: string; own: RegExp }): string {
	const pieces: string[] = [];
	const open: Open[] = [];
	for (const token of html.matchAll(TOKEN)) {
		const [whole, slash, tagName, attributes = '', empty] = token;
		const inside = open.at(-1);
		if (tagName === undefined && whole.startsWith('<')) {
			pieces.push(whole);
			continue;
		}
		if (tagName === undefined) {
			const isOurs = inside !== undefined && inside.lang === lang && !inside.closed && isForeign(whole);
			const next = html.slice((token.index ?? 0) + whole.length, (token.index ?? 0) + whole.length + 2);
			const alone = isOurs && inside.at === pieces.length - 1 && next === '</' && !own.test(whole);
			if (alone) pieces[inside.at] = (pieces[inside.at] ?? '').replace(/^<[\w-]+/, (start) => `${start} lang="${theirs}"`);
			pieces.push(isOurs && !alone && !NO_CHILD.has(inside.name) ? inElements(whole, theirs) : whole);
			continue;
		}
		const name = tagName.toLowerCase();
		if (slash === '/') {
			const at = open.findLastIndex((one) => one.name === name);
			if (at >= 0) open.length = at;
		} else if (empty !== '/' && !VOID.has(name)) {
			const said = /\slang="([^"]*)"/.exec(attributes)?.[1];
			open.push({ name, lang: said ?? inside?.lang ?? lang, closed: (inside?.closed ?? false) || CLOSED.has(name), at: pieces.length });
		}
		pieces.push(whole);
	}
	return pieces.join('');
}
