import { CONTAINERS, type ContainerSpec, LEAVES, type LeafSpec, TEXT_DIRECTIVES } from './spec.ts';

/** What the words of a hop are called in messages: they stand in one label, without names. */
const HOP = { outlet: 'the outlet', on: 'the day', basis: 'the basis' } as const;

type Spelling = readonly [path: string, written: string];

function spellingsOfLeaf(name: string, { label, mode, to, item, attributes = {} }: LeafSpec, alone: boolean): Spelling[] {
	const under = (field: string) => (alone ? field : `${to}.${field}`);
	if (label === 'hops') return Object.entries(HOP).map(([field, words]) => [under(field), `${words} in \`::${name}\``]);
	return [
		...(mode === 'set' || !alone ? [[to, name] as const] : []),
		...(item === undefined ? [] : [[under(item), 'label'] as const]),
		...Object.entries(attributes).map(([attribute, spec]): Spelling => [mode === 'set' ? spec.to : under(spec.to), attribute]),
	];
}

function spellingsOfContainer({ label, attributes, leaves, body }: ContainerSpec): Spelling[] {
	return [
		...Object.entries(leaves).flatMap(([name, leaf]) => spellingsOfLeaf(name, leaf, false)),
		...Object.entries(attributes).map(([attribute, spec]): Spelling => [spec.to.replace(/\.0$/, ''), attribute]),
		[label, 'label'],
		...(body ? [['quotes.paragraph', Object.keys(TEXT_DIRECTIVES['q']?.attributes ?? {})[0] ?? ''] as const] : []),
	];
}

/**
 * How a field is written in a record, where that is not its name: by its path, without the numbers of list items; where two
 * lines write one field each in its own way, by the line's name before it (`not-speech:words`).
 */
export const SPELLINGS: ReadonlyMap<string, string> = new Map([
	...Object.entries(LEAVES).flatMap(([name, leaf]) =>
		spellingsOfLeaf(name, leaf, true).map(([path, written]): Spelling => [`${name}:${path}`, written]),
	),
	...Object.entries(LEAVES).flatMap(([name, leaf]) => spellingsOfLeaf(name, leaf, true)),
	...Object.values(CONTAINERS).flatMap(spellingsOfContainer),
]);
