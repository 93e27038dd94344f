import type { VFileMessage } from 'vfile-message';
import { shown } from '../../record/problem.ts';
import type { Actor } from '../../schema/actor.ts';
import type { Coded, CodedCorpus } from './coded.ts';
import { problemAt } from './finding.ts';

/** Kinds of actor that speak only for themselves: they publish nothing and relay nobody. */
const NO_OUTLETS: ReadonlySet<Actor['kind'] | undefined> = new Set(['person', 'metonym']);

/** Names that lead to the wrong kind of actor. */
export function checkActors(coded: CodedCorpus): VFileMessage[] {
	const kinds = new Map(coded.actors.map((a) => [a.value.id, a.value.kind]));
	const outlet = (entry: Coded<object>, path: PropertyKey[], id: string | null): VFileMessage[] => {
		const kind = kinds.get(id ?? '');
		return NO_OUTLETS.has(kind)
			? [problemAt(entry, path, 'reference-kind', `${shown(id)} (${kind}) as an outlet`, 'a medium or a body that publishes')]
			: [];
	};
	const state = (entry: Coded<object>, path: PropertyKey[], id: string | null): VFileMessage[] => {
		const kind = kinds.get(id ?? '');
		return kind === undefined || kind === 'state' ? [] : [problemAt(entry, path, 'reference-kind', `${shown(id)} (${kind})`, 'a state')];
	};
	return [
		...coded.articles.flatMap((e) => [
			...outlet(e, ['publisher', 'value'], e.value.publisher.value),
			...e.value.relays.flatMap((id, index) => outlet(e, ['relays', index], id)),
		]),
		...coded.statements.flatMap((e) => [
			...e.value.via.flatMap((path, i) => path.flatMap((hop, j) => outlet(e, ['via', i, j, 'outlet'], hop.outlet))),
			...e.value.elsewhere.flatMap((one, i) => outlet(e, ['elsewhere', i, 'outlet'], one.outlet)),
		]),
		...coded.citations.flatMap((e) => outlet(e, ['outlet'], e.value.outlet)),
		...coded.actors.flatMap((e) => [
			...(e.value.kind === 'metonym' && e.value.standsFor === null
				? [problemAt(e, ['kind'], 'reference-kind', `metonym ${shown(e.value.id)} that stands for nobody`, '`standsFor: …`')]
				: state(e, ['standsFor'], e.value.standsFor)),
			...state(e, ['country'], e.value.country),
		]),
		...(coded.corpus === null ? [] : [coded.corpus]).flatMap((e) =>
			e.value.sides.flatMap(({ id }, index) => state(e, ['sides', index, 'id'], id)),
		),
		...coded.actors.flatMap(familyName),
		...coded.actors.flatMap(region),
		...outletFacts(coded),
	];
}

/** A family name that is no part of a person's name: citations would print the name twice. */
function familyName(entry: Coded<Actor>): VFileMessage[] {
	const { family, name, kind } = entry.value;
	if (family === null || (kind === 'person' && ` ${name} `.includes(` ${family} `))) return [];
	return [problemAt(entry, ['family'], 'family-name', `${shown(family)} of ${shown(name)} (${kind})`, 'words of the name of a person')];
}

/** A region's code of what is no state: its names would be the country's. */
function region(entry: Coded<Actor>): VFileMessage[] {
	const { region: code, kind, name } = entry.value;
	if (code === null || kind === 'state') return [];
	return [problemAt(entry, ['region'], 'reference-kind', `region ${shown(code)} of ${shown(name)} (${kind})`, 'no region, or a state')];
}

/** Owner or funding noted for some outlets only: the first without. */
function outletFacts(coded: CodedCorpus): VFileMessage[] {
	const outlets = coded.actors.filter((a) => a.value.kind === 'media');
	return (['owner', 'funding'] as const).flatMap((field) => {
		const without = outlets.filter((o) => o.value[field] === null);
		const [first] = without;
		if (first === undefined || without.length === outlets.length) return [];
		const what = `outlet ${shown(first.value.id)} without \`${field}\` (${without.length} of ${outlets.length})`;
		return [problemAt(first, [field], 'outlet-facts', what, `\`${field}\` for every outlet or for none`)];
	});
}
