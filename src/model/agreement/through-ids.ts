/** Where `content/ids.txt` leads from an id that a coder knew. */
type Current = (id: string) => string;

/** `statement asserts claim`: a touch of a claim, as lines of settled.yaml name it. */
const TOUCH = /^(\S+) (asserts|denies) (\S+)$/;

function text(words: string, current: Current): string {
	const [, statement, how, claim] = TOUCH.exec(words) ?? [];
	if (statement === undefined || claim === undefined) return current(words);
	return `${current(statement)} ${how} ${current(claim)}`;
}

/** A list in which two names that became one stand once. */
function list(values: readonly unknown[], current: Current): unknown[] {
	const read = values.map((value) => throughIds(value, current));
	return read.every((value) => typeof value === 'string') ? [...new Set(read)] : read;
}

/**
 * Codings are evidence and stay as they were written; whoever reads them reads each id as what it is called now, as the
 * name of a field too. Words that are no id stay; of two things that became one, the first coding counts.
 */
export function throughIds(value: unknown, current: Current): unknown {
	if (typeof value === 'string') return text(value, current);
	if (Array.isArray(value)) return list(value, current);
	if (typeof value !== 'object' || value === null) return value;
	const read = new Map<string, unknown>();
	for (const [key, inner] of Object.entries(value)) {
		const name = text(key, current);
		if (!read.has(name)) read.set(name, throughIds(inner, current));
	}
	return Object.fromEntries(read);
}
