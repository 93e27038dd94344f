import format, { type FormatValues } from 'icu-minify/format';
import readMessage from './compile.ts';
import { language } from './language.ts';

/** What a message may hold beside its words. */
type Value = string | number;
/** What stands within a tag of a message becomes an element: `<link>the report</link>`. */
type Within<N> = (inside: (string | N)[]) => N;
/** What a message with elements is given: texts, elements, several of them, and what to make of a tag. */
type Given<N> = Value | N | readonly (string | N)[] | Within<N>;

const plural = new Map<string, Intl.PluralRules>();
const number = new Map<string, Intl.NumberFormat>();

/** Intl's formatters are dear to make: one a kind. */
function kept<T>(of: Map<string, T>, options: unknown, make: () => T): T {
	const key = JSON.stringify(options) ?? '';
	const made = of.get(key) ?? make();
	of.set(key, made);
	return made;
}

const formatters = {
	getPluralRules: (...[locale, options]: ConstructorParameters<typeof Intl.PluralRules>) =>
		kept(plural, options, () => new Intl.PluralRules(locale, options)),
	getNumberFormat: (...[locale, options]: ConstructorParameters<typeof Intl.NumberFormat>) =>
		kept(number, options, () => new Intl.NumberFormat(locale, options)),
	getDateTimeFormat: (...args: ConstructorParameters<typeof Intl.DateTimeFormat>) => new Intl.DateTimeFormat(...args),
};

/** A message that names a value it is not given would print "undefined". */
function checked(message: string, values: FormatValues<string>): FormatValues<string> {
	return new Proxy(values, {
		get(target, name) {
			const value = target[String(name)];
			if (value === undefined) throw new Error(`A message is not given “${String(name)}”: ${message}`);
			return value;
		},
	});
}

function said(message: string, values: FormatValues<string>): string {
	const words = format(readMessage(message), language, checked(message, values), { formatters });
	return Array.isArray(words) ? words.join('') : words;
}

/** Stands around the number of an element in a message's text; of the private use area, and taken out of what a record says. */
const HELD = '\uE000';

function isSeveral<N>(node: N | readonly (string | N)[]): node is readonly (string | N)[] {
	return Array.isArray(node);
}

/** A message with elements in it, as texts and elements in order. */
function parts<N>(message: string, values: Readonly<Record<string, Given<N>>>): (string | N)[] {
	const nodes: (N | readonly (string | N)[])[] = [];
	const hold = (node: N | readonly (string | N)[]) => `${HELD}${nodes.push(node) - 1}${HELD}`;
	const taken = (text: string): (string | N)[] =>
		text.split(HELD).flatMap((part, index): (string | N)[] => {
			if (index % 2 === 0) return part === '' ? [] : [part];
			const node = nodes[Number(part)];
			return node === undefined ? [] : isSeveral<N>(node) ? [...node] : [node];
		});
	const held = Object.entries(values).map(([name, value]) => {
		if (typeof value === 'number') return [name, value] as const;
		if (typeof value === 'string') return [name, value.replaceAll(HELD, '')] as const;
		if (typeof value !== 'function') return [name, hold(value)] as const;
		return [name, (chunks: string[]) => hold((value as Within<N>)(taken(chunks.join(''))))] as const;
	});
	return taken(said(message, Object.fromEntries<FormatValues<string>[string]>(held)));
}

/** Messages of one part of the interface by their keys; a table of words has messages below its own key. */
type Messages = Readonly<Record<string, string | Readonly<Record<string, string>>>>;
type Keys<M> = { [K in keyof M]: M[K] extends string ? K : never }[keyof M] & string;

/** Says the messages of one part of the interface in the language of this build. */
export interface Sayer<M> {
	(key: Keys<M>, values?: Readonly<Record<string, Value>>): string;
	/** The same with elements: a value or a tag of the message may be one. */
	rich<N>(key: Keys<M>, values: Readonly<Record<string, Given<N>>>): (string | N)[];
	/** The tables of words, which name no values. */
	table: { readonly [K in Exclude<keyof M, Keys<M>>]: M[K] };
}

/** What says the messages of one part of the interface. */
export function sayer<M extends Messages>(messages: M): Sayer<M> {
	const text = (key: Keys<M>): string => messages[key] as M[Keys<M>] & string;
	return Object.assign((key: Keys<M>, values: Readonly<Record<string, Value>> = {}) => said(text(key), { ...values }), {
		rich: <N>(key: Keys<M>, values: Readonly<Record<string, Given<N>>>) => parts(text(key), values),
		table: messages,
	});
}
