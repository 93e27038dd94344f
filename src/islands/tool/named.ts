import { withNewIds } from '../../text/renamed.ts';

/** Puts what an address names by an id of before under its id of now, where that is known. */
export function leadOn(renamed: Readonly<Record<string, string>>): void {
	const query = withNewIds(location.search, renamed);
	if (query !== null) history.replaceState(null, '', `${location.pathname}${query}${location.hash}`);
}

/** What an address names and this page does not know, as words to say; null where it knows all of it. */
export function sayUnknown(names: readonly string[]): string | null {
	if (names.length === 0) return null;
	const list = new Intl.ListFormat('en').format(names);
	return `The address asks for ${list}, and nothing here is called that: it is left out.`;
}
