import type { VFileMessage } from 'vfile-message';
import { nearest, oneOf } from '../text/near.ts';
import type { Directive } from './directive.ts';
import type { Place, Plain } from './place.ts';
import { problem, shown } from './problem.ts';
import { fieldOf, put } from './put.ts';
import type { AttributeSpec } from './spec.ts';
import { lookup } from './spec.ts';

const BARE = /^[\p{L}\p{N}-]+$/u;

const QUOTES = 'straight double quotes around anything but letters, digits and hyphens';

/** The words that follow a value without quotes and belong to it: bare names that mean nothing and resemble nothing. */
function moreWords(attributes: Directive['attributes'], index: number, specs: Readonly<Record<string, AttributeSpec>>): string[] {
	const after = attributes.slice(index + 1);
	const end = after.findIndex(({ key, value }) => value !== null || lookup(specs, key) !== undefined);
	const words = after.slice(0, end === -1 ? after.length : end).map(({ key }) => key);
	const [only, ...more] = words;
	// One word alone may be a flag miswritten.
	return only === undefined || (more.length === 0 && nearest(only, Object.keys(specs)) !== null) ? [] : words;
}

/** Reads the attributes of one directive into a plain object, under a prefix of its paths. */
export function readAttributes(
	file: string,
	directive: Directive,
	specs: Readonly<Record<string, AttributeSpec>>,
	plain: Plain,
	prefix: string,
	problems: VFileMessage[],
): void {
	const seen = new Set<string>();
	let passed = 0;
	for (const [index, { key, keyOffset, value, valueOffset, quote, place, valuePlace }] of directive.attributes.entries()) {
		if (passed > 0) {
			passed -= 1;
			continue;
		}
		// After `#` no quotes can stand: the schema says what an id is made of.
		const shorthand = valueOffset === keyOffset + 1;
		const spec = lookup(specs, key);
		if (spec === undefined) {
			const known = Object.keys(specs);
			const near = nearest(key, known);
			const expected = known.length === 0 ? `no attribute on \`${directive.name}\`` : `${oneOf(known)} on \`${directive.name}\``;
			problems.push(problem(file, place, 'attribute-unknown', `attribute ${shown(key)}`, expected, near));
			const meant = near === null ? undefined : specs[near];
			if (meant !== undefined) plain.unread.add(fieldOf(prefix + meant.to));
			continue;
		}
		if (seen.has(key)) {
			problems.push(problem(file, place, 'attribute-duplicate', `second attribute ${shown(key)}`, 'each attribute once'));
			continue;
		}
		seen.add(key);
		if (spec.flag === true) {
			if (value !== null)
				problems.push(problem(file, valuePlace, 'attribute-flag', `value ${shown(value)} of the flag \`${key}\``, 'the flag alone'));
			put(plain, prefix + spec.to, true, place);
		} else if (value === null || value.trim() === '') {
			problems.push(problem(file, place, 'attribute-value', `attribute ${shown(key)} without a value`, `\`${key}=…\``));
			plain.unread.add(fieldOf(prefix + spec.to));
		} else if (quote === null && !shorthand && moreWords(directive.attributes, index, specs).length > 0) {
			const more = moreWords(directive.attributes, index, specs);
			passed = more.length;
			const words = [value, ...more].join(' ');
			problems.push(problem(file, valuePlace, 'attribute-quotes', `value ${shown(words)} of \`${key}\``, QUOTES));
			plain.unread.add(fieldOf(prefix + spec.to));
		} else if (quote === "'" || (quote === null && !shorthand && !BARE.test(value))) {
			problems.push(problem(file, valuePlace, 'attribute-quotes', `value ${shown(value)} of \`${key}\``, QUOTES));
			plain.unread.add(fieldOf(prefix + spec.to));
		} else if (spec.locator === true) putLocator(plain, prefix, value, valuePlace);
		else put(plain, prefix + spec.to, value.trim(), valuePlace);
	}
}

/** `first … last` becomes `start` and `end`; words without an ellipsis are a passage of their own. */
export function putLocator(plain: Plain, prefix: string, text: string, place: Place): void {
	const [first = '', ...rest] = text.split(/ (?:…|\.\.\.) /);
	put(plain, `${prefix}start`, first.trim(), place);
	put(plain, `${prefix}end`, rest.length > 0 ? rest.join(' … ').trim() : first.trim(), place);
}
