function encoded(words: string): string {
	return encodeURIComponent(words).replaceAll('-', '%2D').replaceAll("'", '%27');
}

/**
 * An address that jumps to a passage and marks it in browsers that know text fragments
 * (`#:~:text=first words,last words`); others open the page at its top.
 * A passage no longer than a locator has the same first and last words.
 */
export function textFragment(url: string, passage: { start: string; end: string }): string {
	const hash = url.includes('#') ? '' : '#';
	const words = passage.start === passage.end ? [passage.start] : [passage.start, passage.end];
	return `${url}${hash}:~:text=${words.map(encoded).join(',')}`;
}
