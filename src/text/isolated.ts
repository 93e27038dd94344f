/** A text that keeps its own direction where no element can stand around it, as in an `<option>`: what follows it stays after it. */
export function isolated(text: string): string {
	return `\u2068${text}\u2069`;
}
