import type { VFileMessage } from 'vfile-message';
import { issue, shown } from '../record/issue.ts';
import { placeAt } from '../record/place.ts';
import type { RuleId } from '../rules.ts';
import { type Bounds, bounds } from '../schema/edtf.ts';
import type { Coded, CodedCorpus } from './coded.ts';
import { boundsOrOpen } from './sides.ts';

function at(entry: Coded<object>, path: PropertyKey[], rule: RuleId, unexpected: string, expected: string): VFileMessage {
	return issue(entry.file, placeAt(entry.plain, path), rule, unexpected, expected);
}

function later(a: Bounds, b: Bounds): boolean {
	return a.earliest !== null && b.latest !== null && a.earliest > b.latest;
}

/** Dates against each other: said and told before published, answers after what they answer. */
function checkOrder(coded: CodedCorpus): VFileMessage[] {
	const published = new Map(coded.articles.map((a) => [a.value.id, boundsOrOpen(a.value.published.value)]));
	const when = new Map<string, Bounds>();
	for (const s of coded.statements) when.set(s.value.id, boundsOrOpen(s.value.said.value));
	for (const e of coded.events) when.set(e.value.id, boundsOrOpen(e.value.happened.value));
	const events = new Map(coded.events.map((e) => [e.value.id, e.value]));
	return [
		...coded.statements.flatMap((entry) => {
			const { said, answers } = entry.value;
			const print = published.get(entry.article);
			const own = boundsOrOpen(said.value);
			return [
				...(said.value !== null && print && later(bounds(said.value), print)
					? [
							at(
								entry,
								['said', 'value'],
								'date-order',
								`${shown(said.value)}, after the article was published (${print.latest} at the latest)`,
								'an earlier day',
							),
						]
					: []),
				...answers.flatMap((answer, index) => {
					const target = when.get(answer.id);
					const early = target?.earliest != null && own.latest !== null && own.latest < target.earliest;
					return early
						? [
								at(
									entry,
									['answers', index, 'id'],
									'answer-order',
									`an answer of ${own.latest} at the latest to ${shown(answer.id)} of ${target.earliest} at the earliest`,
									'an answer after what it answers',
								),
							]
						: [];
				}),
			];
		}),
		...coded.told.flatMap((entry) => {
			const event = events.get(entry.value.event);
			const print = published.get(entry.article);
			const late = event?.status === 'happened' && print && later(boundsOrOpen(event.happened.value), print);
			return late
				? [
						at(
							entry,
							[],
							'date-order',
							`event ${shown(entry.value.event)}, told before it happened`,
							'an event before the article was published',
						),
					]
				: [];
		}),
		...coded.events.flatMap((entry) => {
			const { value, basis, note } = entry.value.happened;
			if (value === null) return [];
			return basis === null || (basis !== 'stated' && note === null)
				? [at(entry, ['happened'], 'date-basis', 'a date without its basis and note', '`::happened[why]{on=… basis=…}`')]
				: [];
		}),
	];
}

/** Paragraph numbers beyond the end of the article. */
function checkParagraphs(coded: CodedCorpus): VFileMessage[] {
	const lengths = new Map(coded.articles.map((a) => [a.value.id, a.value.paragraphs]));
	const beyond = (entry: Coded<object>, path: PropertyKey[], paragraph: number | null): VFileMessage[] => {
		const length = lengths.get(entry.article);
		return paragraph !== null && length !== undefined && paragraph > length
			? [at(entry, path, 'paragraph-unknown', `paragraph ${paragraph}`, `1 to ${length}`)]
			: [];
	};
	return [
		...coded.statements.flatMap((e) => e.value.passages.flatMap((p, index) => beyond(e, ['passages', index, 'paragraph'], p.paragraph))),
		...coded.citations.flatMap((e) => beyond(e, ['paragraph'], e.value.paragraph)),
		...coded.told.flatMap((e) => beyond(e, ['paragraph'], e.value.paragraph)),
		...coded.asides.flatMap((e) => beyond(e, ['paragraph'], e.value.paragraph)),
		...coded.articles.flatMap((e) => e.value.furniture.flatMap((p, index) => beyond(e, ['furniture', index], p))),
	];
}

const OUTLET_KINDS = new Set(['media', 'government', 'ministry', 'organisation', 'alliance', 'group', 'state']);

/** Names that lead to the wrong kind of actor; owner and funding noted for some outlets only. */
function checkActors(coded: CodedCorpus): VFileMessage[] {
	const kinds = new Map(coded.actors.map((a) => [a.value.id, a.value.kind]));
	const wrong = (entry: Coded<object>, path: PropertyKey[], id: string): VFileMessage[] => {
		const kind = kinds.get(id);
		return kind === undefined || OUTLET_KINDS.has(kind)
			? []
			: [at(entry, path, 'reference-kind', `${shown(id)}, a ${kind}, as an outlet`, 'an actor of kind media or a body that publishes')];
	};
	const outlets = coded.actors.filter((a) => a.value.kind === 'media');
	const partly = (['owner', 'funding'] as const).flatMap((field) => {
		const without = outlets.filter((o) => o.value[field] === null);
		if (without.length === 0 || without.length === outlets.length) return [];
		return without
			.slice(0, 1)
			.map((entry) =>
				at(
					entry,
					[field],
					'outlet-facts',
					`outlet ${shown(entry.value.id)} without \`${field}\`, one of ${without.length}`,
					`\`${field}\` for every outlet or for none`,
				),
			);
	});
	return [
		...coded.statements.flatMap((e) => [
			...e.value.via.flatMap((path, i) => path.flatMap((hop, j) => wrong(e, ['via', i, j, 'outlet'], hop.outlet))),
			...e.value.elsewhere.flatMap((one, i) => wrong(e, ['elsewhere', i, 'outlet'], one.outlet)),
		]),
		...coded.citations.flatMap((e) => wrong(e, ['outlet'], e.value.outlet)),
		...coded.actors.flatMap((e) => {
			const { kind, standsFor } = e.value;
			if (kind === 'metonym' && standsFor === null)
				return [at(e, [], 'reference-kind', `metonym ${shown(e.value.id)} that stands for nobody`, '`standsFor: …`')];
			return standsFor !== null && kinds.has(standsFor) && kinds.get(standsFor) !== 'state'
				? [at(e, ['standsFor'], 'reference-kind', `${shown(standsFor)}, a ${kinds.get(standsFor)}`, 'a state')]
				: [];
		}),
		...partly,
	];
}

/** Claims that nobody touches, events that nobody tells of, and the order of the sides. */
function checkUse(coded: CodedCorpus): VFileMessage[] {
	const used = new Set(coded.statements.flatMap((s) => [...s.value.asserts, ...s.value.denies].map((a) => a.claim)));
	const told = new Set([
		...coded.told.map((t) => t.value.event),
		...coded.statements.flatMap((s) => [...s.value.concerns, ...s.value.answers.map((a) => a.id)]),
	]);
	const { corpus } = coded;
	const issues = [
		...coded.claims
			.filter((c) => !used.has(c.value.id))
			.map((c) =>
				at(c, ['id'], 'claim-unused', `claim ${shown(c.value.id)} that no statement touches`, '`::asserts` or `::denies` somewhere'),
			),
		...coded.events
			.filter((e) => !told.has(e.value.id))
			.map((e) => at(e, ['id'], 'event-told', `event ${shown(e.value.id)} that nobody tells of`, '`::told{p=…}`')),
	];
	if (corpus === null) return issues;
	const labels = new Map(corpus.value.sides.map((s) => [s.id, s.label]));
	const [first, second] = corpus.value.compared;
	for (const [index, side] of corpus.value.compared.entries())
		if (!labels.has(side)) issues.push(at(corpus, ['compared', index], 'reference-unknown', shown(side), 'one of the sides'));
	if ((labels.get(first) ?? '') > (labels.get(second) ?? ''))
		issues.push(at(corpus, ['compared'], 'sides-order', `\`${first}\` before \`${second}\``, 'the alphabetical order of their labels'));
	return issues;
}

/** What is wrong between entries. */
export function checkCorpus(coded: CodedCorpus): VFileMessage[] {
	return [...checkOrder(coded), ...checkParagraphs(coded), ...checkActors(coded), ...checkUse(coded)];
}
