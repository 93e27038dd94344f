import { expect, test } from 'vitest';
import { provenance, type Stage } from '../../src/model/link/provenance.ts';
import { graphWith, made } from './made.ts';

const hop = (outlet: string, on: string | null = null, basis = 'stated') => ({ outlet, on, basis });

/** The way of the first statement in one line: `·` not given, `~` a line that nobody documents. */
function way(...statements: ReturnType<typeof made>[]): string {
	const [first] = statements;
	if (first === undefined) return '';
	const say = (stage: Stage) => {
		if (stage.kind === 'report') return `${stage.report.hop.outlet}${stage.paths > 1 ? `(${stage.paths})` : ''}`;
		if (stage.kind === 'parallel') return `[${stage.paths.map((path) => path.map((r) => r.hop.outlet).join('>')).join('|')}]`;
		return stage.kind;
	};
	return provenance(graphWith(statements), first)
		.map((stage) => `${stage.documented ? '' : '~'}${stage.given ? '' : '·'}${say(stage)}`)
		.join(' ');
}

test('a statement with an occasion and one relay is documented all the way', () => {
	expect(way(made('a', { occasion: 'A press conference', via: [[hop('gazette')]] }))).toBe('speaker occasion gazette article here');
});

test('what the article does not give stays as a place on the way, and no line to or from it is documented', () => {
	expect(way(made('a'))).toBe('speaker ~·occasion ~·no outlet ~article here');
});

test('a speaker whom nobody names is not given', () => {
	expect(way(made('a', { speakers: ['somebody'], occasion: 'A fair', via: [[hop('gazette')]] }))).toBe(
		'·speaker occasion gazette article here',
	);
});

test('a relay that was worked out is a line that nobody documents', () => {
	expect(way(made('a', { occasion: 'A fair', via: [[hop('gazette', null, 'inferred')]] }))).toBe('speaker occasion ~gazette article here');
});

test('parallel reports stand side by side', () => {
	expect(way(made('a', { occasion: 'A fair', via: [[hop('gazette')], [hop('courier')]] }))).toBe(
		'speaker occasion [gazette|courier] article here',
	);
});

test('reports that share an outlet and a day share a node, at the head and at the tail', () => {
	const via = [
		[hop('gazette', '2020-04-01'), hop('courier')],
		[hop('gazette', '2020-04-01'), hop('herald')],
	];
	expect(way(made('a', { occasion: 'A fair', via }))).toBe('speaker occasion gazette(2) [courier|herald] article here');
	const reversed = via.map((path) => path.toReversed());
	expect(way(made('a', { occasion: 'A fair', via: reversed }))).toBe('speaker occasion [courier|herald] gazette(2) article here');
});

test('the same outlet on two days is two reports', () => {
	const via = [[hop('gazette', '2020-04-01')], [hop('gazette', '2020-04-02')]];
	expect(way(made('a', { occasion: 'A fair', via }))).toBe('speaker occasion [gazette|gazette] article here');
});

test('one of two paths may go on without another outlet', () => {
	const via = [[hop('gazette')], [hop('gazette'), hop('courier')]];
	expect(way(made('a', { occasion: 'A fair', via }))).toBe('speaker occasion gazette(2) [|courier] article here');
});

test('a report that is first and last of one path stands once', () => {
	const via = [[hop('gazette')], [hop('gazette'), hop('courier'), hop('gazette')]];
	expect(way(made('a', { occasion: 'A fair', via }))).toBe('speaker occasion gazette(2) [|courier>gazette] article here');
	expect(way(made('a', { occasion: 'A fair', via: [[hop('gazette')], [hop('gazette')]] }))).toBe(
		'speaker occasion gazette(2) article here',
	);
});

test('a nested statement is told by its carrier, whose occasion and relays are its own too', () => {
	const carrier = made('b', { speakers: ['ben-ito'], occasion: 'A fair', via: [[hop('gazette')]] });
	expect(way(made('a', { within: 'b' }), carrier)).toBe('speaker carrier occasion gazette article here');
});

test('statements that carry each other in a circle end where it closes', () => {
	expect(way(made('a', { within: 'b' }), made('b', { within: 'a' }))).toBe('speaker carrier ~·occasion ~·no outlet ~article here');
});

test('what the author says has no occasion and no outlet', () => {
	expect(way(made('a', { voice: 'own', presentation: null, sides: ['author'], via: [] }))).toBe('speaker article here');
});
