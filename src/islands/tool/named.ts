import { withNewIds } from '../../text/renamed.ts';
import { language } from '../../words/language.ts';
import { inMoves } from '../../words/words.ts';

/** Puts what an address names by an id of before under its id of now, where that is known. */
export function leadOn(renamed: Readonly<Record<string, string>>): void {
	const query = withNewIds(location.search, renamed);
	if (query !== null) history.replaceState(null, '', `${location.pathname}${query}${location.hash}`);
}

/** What an address names and this page does not know, as words to say; null where it knows all of it. */
export function sayUnknown(names: readonly string[]): string | null {
	if (names.length === 0) return null;

	return inMoves('unknownList', { list: new Intl.ListFormat(language).format(names) });
}
