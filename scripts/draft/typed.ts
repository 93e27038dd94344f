/** A record's lines and keys, one for each sign and one for the end of a line; and those that a draft has just so, which nobody types. */
export interface Typed {
	lines: number;
	standingLines: number;
	keys: number;
	standingKeys: number;
}

/** So many keys a minute somebody types who copies. */
const KEYS_A_MINUTE = 200;

const linesIn = (text: string) => text.split('\n').filter((line) => line.trim() !== '');

/** What of a settled record stands line for line in its draft, wherever there; each line of the draft serves once. */
export function typedOf(record: string, draft: string): Typed {
	const left = new Map<string, number>();
	for (const line of linesIn(draft)) left.set(line, (left.get(line) ?? 0) + 1);
	const typed: Typed = { lines: 0, standingLines: 0, keys: 0, standingKeys: 0 };
	for (const line of linesIn(record)) {
		typed.lines += 1;
		typed.keys += line.length + 1;
		const count = left.get(line) ?? 0;
		if (count === 0) continue;
		left.set(line, count - 1);
		typed.standingLines += 1;
		typed.standingKeys += line.length + 1;
	}
	return typed;
}

/** The sum of several, in words: lines, keys, and minutes of typing alone. */
export function saySpared(all: readonly Typed[]): string {
	const sum = (key: keyof Typed) => all.reduce((total, one) => total + one[key], 0);
	const minutes = (keys: number) => Math.round(keys / KEYS_A_MINUTE);
	return `${sum('standingLines')} of ${sum('lines')} lines of the records stand unchanged in the drafts, ${sum('standingKeys')} of ${sum('keys')} keys: ${minutes(sum('standingKeys'))} of ${minutes(sum('keys'))} minutes of typing at ${KEYS_A_MINUTE} keys a minute, deciding and reading aside.`;
}
