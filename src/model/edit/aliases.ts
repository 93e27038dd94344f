import type { Actor } from '../../schema/actor.ts';

/** A name as YAML of one line takes it. */
const written = (name: string) => (/^[\p{L}][\p{L}\p{N} .'’-]*$/u.test(name) ? name : JSON.stringify(name));

/** The names that one actor has and another lacks: what somebody who finds them to be one keeps as aliases. */
export function namesOfOther(into: Pick<Actor, 'name' | 'aliases'>, other: Pick<Actor, 'name' | 'aliases'>): string[] {
	const has = new Set([into.name, ...into.aliases]);
	return [...new Set([other.name, ...other.aliases])].filter((name) => !has.has(name));
}

/** The entry of an actor in actors.yaml with more aliases: in its list where it has one on one line, else on a line below its name. */
export function withAliases(entry: string, names: readonly string[]): string {
	if (names.length === 0) return entry;
	const list = names.map(written).join(', ');
	if (/^ {2}aliases: *\[\s*\]/m.test(entry)) return entry.replace(/^( {2}aliases: *)\[\s*\]/m, (_, key: string) => `${key}[${list}]`);
	if (/^ {2}aliases: *\[.*\]/m.test(entry)) return entry.replace(/^( {2}aliases: *\[.*)\]/m, (_, before: string) => `${before}, ${list}]`);
	if (/^ {2}aliases:\s*$/m.test(entry)) {
		const items = names.map((name) => `\n    - ${written(name)}`).join('');
		return /^ {2}aliases:\s*\n {4}- /m.test(entry)
			? entry.replace(/^( {2}aliases:\s*)$/m, (_, key: string) => `${key.trimEnd()}${items}`)
			: entry.replace(/^( {2}aliases:)\s*$/m, (_, key: string) => `${key} [${list}]`);
	}
	return entry.replace(/^((?:- | {2})name: .*)$/m, (_, name: string) => `${name}\n  aliases: [${list}]`);
}
