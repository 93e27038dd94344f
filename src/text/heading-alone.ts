/** A heading without the speaker before its colon, for cards that name the speaker themselves. */
export function headingAlone(heading: string): string {
	const rest = heading.replace(/^[^:]{2,70}: /, '');
	return rest.charAt(0).toUpperCase() + rest.slice(1);
}
