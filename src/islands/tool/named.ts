/** What an address names and this page does not know, as words to say; null where it knows all of it. */
export function sayUnknown(names: readonly string[]): string | null {
	if (names.length === 0) return null;
	const list = new Intl.ListFormat('en').format(names);
	return `The address asks for ${list}, and nothing here is called that: it is left out.`;
}
