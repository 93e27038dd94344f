import type { VFileMessage } from 'vfile-message';
import { shown } from '../../record/problem.ts';
import type { Bounds } from '../../schema/edtf.ts';
import { boundsOrOpen } from '../link/sides.ts';
import type { Coded, CodedCorpus } from './coded.ts';
import { type Finding, problemsOf, when } from './finding.ts';

function later(a: Bounds, b: Bounds): boolean {
	return a.earliest !== null && b.latest !== null && a.earliest > b.latest;
}

/** Dates against each other: said, relayed and told before published, answers after what they answer; dates without a basis. */
export function checkOrder(coded: CodedCorpus): VFileMessage[] {
	const published = new Map(coded.articles.map((a) => [a.value.id, boundsOrOpen(a.value.published.value)]));
	const dates = new Map<string, Bounds>();
	for (const s of coded.statements) dates.set(s.value.id, boundsOrOpen(s.value.said.value));
	for (const e of coded.events) dates.set(e.value.id, boundsOrOpen(e.value.happened.value));
	const events = new Map(coded.events.map((e) => [e.value.id, e.value]));
	const reported = (entry: Coded<object>, path: PropertyKey[], day: string | null): Finding[] => {
		const print = published.get(entry.article);
		return when(
			day !== null && print !== undefined && later(boundsOrOpen(day), print),
			path,
			'date-order',
			`${shown(day)}, after the article was published (${print?.latest} at the latest)`,
			'an earlier day',
		);
	};
	return [
		...coded.statements.flatMap((entry) => {
			const { said, answers, via } = entry.value;
			const own = boundsOrOpen(said.value);
			return problemsOf(entry, [
				...reported(entry, ['said', 'value'], said.value),
				...via.flatMap((path, i) => path.flatMap((hop, j) => reported(entry, ['via', i, j, 'on'], hop.on))),
				...answers.flatMap((answer, index) => {
					const target = dates.get(answer.id) ?? { earliest: null, latest: null };
					return when(
						later(target, own),
						['answers', index, 'id'],
						'answer-order',
						`answer of ${own.latest} at the latest to ${shown(answer.id)} of ${target.earliest} at the earliest`,
						'an answer after what it answers',
					);
				}),
			]);
		}),
		...coded.citations.flatMap((entry) => problemsOf(entry, reported(entry, ['on'], entry.value.on))),
		...coded.told.flatMap((entry) => {
			const event = events.get(entry.value.event);
			const print = published.get(entry.article);
			const early = event?.status === 'happened' && print !== undefined && later(boundsOrOpen(event.happened.value), print);
			const what = `event ${shown(entry.value.event)}, told before it happened`;
			return problemsOf(entry, when(early, [], 'date-order', what, 'an event before the article was published'));
		}),
		...coded.events.flatMap((entry) => problemsOf(entry, basis('happened', entry.value.happened, '`::happened[why]{on=… basis=…}`'))),
		...coded.articles.flatMap((entry) => problemsOf(entry, basis('published', entry.value.published, '`basis` and `note`'))),
	];
}

function basis(field: string, date: { value: string | null; basis: string | null; note: string | null }, expected: string): Finding[] {
	const { value, basis: known, note } = date;
	return [
		...when(value !== null && known === null, [field], 'date-basis', 'date without a basis', expected),
		...when(
			value !== null && known !== null && known !== 'stated' && known !== 'relative' && note === null,
			[field],
			'date-basis',
			`date with \`basis=${known}\` and no note`,
			expected,
		),
	];
}
