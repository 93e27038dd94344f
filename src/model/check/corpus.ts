import type { VFileMessage } from 'vfile-message';
import { shown } from '../../record/problem.ts';
import { checkActors } from './actors.ts';
import type { CodedCorpus } from './coded.ts';
import { problemAt } from './finding.ts';
import { checkLife } from './life.ts';
import { checkMoments } from './moments.ts';
import { checkOrder } from './order.ts';
import { checkParagraphs } from './paragraphs.ts';
import { checkReportedDays } from './reported-days.ts';
import { checkTwice } from './twice.ts';

/** Claims that nobody touches, and events that nobody tells of. */
function checkUse(coded: CodedCorpus): VFileMessage[] {
	// What a record that could not be read names is not known.
	if (coded.unread.record) return [];
	const { words } = coded.unread;
	const touched = new Set(coded.statements.flatMap((s) => [...s.value.asserts, ...s.value.denies].map((a) => a.claim)));
	const told = new Set([
		...coded.told.map((t) => t.value.event),
		...coded.statements.flatMap((s) => [...s.value.concerns, ...s.value.answers.map((a) => a.id)]),
	]);
	return [
		...coded.claims
			.filter(({ value }) => !touched.has(value.id) && !words.has(value.id))
			.map((c) =>
				problemAt(c, ['id'], 'claim-unused', `claim ${shown(c.value.id)} that no statement touches`, '`::asserts` or `::denies`'),
			),
		...coded.events
			.filter(({ value, plain }) => !told.has(value.id) && !words.has(value.id) && !plain.unread.has('told'))
			.map((e) => problemAt(e, ['id'], 'event-told', `event ${shown(e.value.id)} that nobody tells of`, '`::told{p=…}`')),
	];
}

/** The order of the compared sides, and sides named twice. */
function checkSides({ corpus }: CodedCorpus): VFileMessage[] {
	if (corpus === null) return [];
	const { sides, compared } = corpus.value;
	const [first, second] = compared;
	const label = (id: string) => sides.find((s) => s.id === id)?.label ?? '';
	const twice = sides.flatMap(({ id }, index) =>
		sides.findIndex((s) => s.id === id) < index
			? [problemAt(corpus, ['sides', index, 'id'], 'id-duplicate', `side ${shown(id)} a second time`, 'each side once')]
			: [],
	);
	if (first === second) return [...twice, problemAt(corpus, ['compared', 1], 'sides-order', `${shown(first)} beside itself`, 'two sides')];
	return label(first) !== '' && label(second) !== '' && label(first).localeCompare(label(second), 'en') > 0
		? [
				...twice,
				problemAt(corpus, ['compared'], 'sides-order', `\`${first}\` before \`${second}\``, 'the alphabetical order of their labels'),
			]
		: twice;
}

/** What is wrong between entries. */
export function checkCorpus(coded: CodedCorpus): VFileMessage[] {
	return [
		...checkOrder(coded),
		...checkMoments(coded),
		...checkReportedDays(coded),
		...checkParagraphs(coded),
		...checkActors(coded),
		...checkUse(coded),
		...checkSides(coded),
		...checkTwice(coded),
		...checkLife(coded),
	];
}
