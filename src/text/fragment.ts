function encoded(words: string): string {
	return encodeURIComponent(words).replaceAll('-', '%2D').replaceAll("'", '%27');
}

/**
 * An address that jumps to a passage and marks it in browsers that know text fragments
 * (`#:~:text=first words,last words`); others open the page at its top.
 */
export function textFragment(url: string, passage: { start: string; end: string }): string {
	const hash = url.includes('#') ? '' : '#';
	return `${url}${hash}:~:text=${encoded(passage.start)},${encoded(passage.end)}`;
}
