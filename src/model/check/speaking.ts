import { shown } from '../../record/problem.ts';
import type { Actor } from '../../schema/actor.ts';
import type { StatementCoded } from '../../schema/statement.ts';
import { excess } from '../../text/length.ts';
import { BEARINGS } from '../../vocabulary.ts';
import { boundsOrOpen, capacityOf, officeAt } from '../link/sides.ts';
import { type Finding, when } from './finding.ts';
import { isOwn, QUOTE_WORDS } from './presentation.ts';

/** Whether the date stands where it must, with its basis. */
export function checkDates(s: StatementCoded): Finding[] {
	if (isOwn(s)) return [];
	const { value, basis, note } = s.said;
	return [
		...when(
			value === null && s.aspect !== 'standing',
			['said'],
			'said-missing',
			'statement without a date',
			'`::said[note]{on=… basis=…}`, or `aspect=standing`',
			'aspect',
		),
		...when(value !== null && basis === null, ['said'], 'date-basis', 'date without a basis', '`basis=…`'),
		...when(
			value !== null && basis !== null && basis !== 'stated' && basis !== 'relative' && note === null,
			['said'],
			'date-basis',
			`date with \`basis=${basis}\` and no note`,
			'`::said[why]{…}`',
		),
	];
}

/** What a statement is checked against: the actors, and when and in which language its article was published. */
export interface Context {
	actors: ReadonlyMap<string, Actor>;
	published: string | null;
	language: string | null;
}

/** In what capacity the speakers speak, and whether an office is held that day; a standing position is of its article's day. */
export function checkSpeakers(s: StatementCoded, { actors, published }: Context): Finding[] {
	if (isOwn(s)) return [];
	const day = boundsOrOpen(s.said.value ?? published);
	return [
		...when(s.jointly && s.speakers.length < 2, ['jointly'], 'joint-speakers', 'one joint speaker', 'two or more', 'speakers'),
		...s.speakers.flatMap((id, index): Finding[] => {
			const actor = actors.get(id);
			if (actor === undefined) return [];
			if (s.capacity === null)
				return when(
					capacityOf(actor, day) === null,
					['speakers', index],
					'capacity-missing',
					`${shown(id)} in an unknown capacity`,
					'`capacity=…`, or a post that covers the day',
					s.said.value === null ? 'said' : 'capacity',
				);
			return when(
				s.capacity === 'office' && actor.kind === 'person' && actor.named && officeAt(actor, day) === null,
				['capacity'],
				'office-missing',
				`\`capacity=office\` of ${shown(id)} without a post that day`,
				'a post in actors.yaml that covers it',
				'said',
			);
		}),
	];
}

/** Acts on statements that can do none. */
export function checkActs(s: StatementCoded): Finding[] {
	return when(
		s.act !== null && (s.medium === 'thought' || s.aspect === 'standing' || s.inferred),
		['act'],
		'act-footing',
		`\`act=${s.act}\` on a thought, standing or inferred statement`,
		'no act',
	);
}

/** Claims touched twice. */
export function checkAssertions(s: StatementCoded): Finding[] {
	const seen = new Set<string>();
	return BEARINGS.flatMap((field) =>
		s[field].flatMap(({ claim }, index) => {
			const twice = seen.has(claim);
			seen.add(claim);
			return when(twice, [field, index, 'claim'], 'assertion-twice', `claim ${shown(claim)} twice`, 'asserted or denied, once');
		}),
	);
}

/** Answers that answer their own statement, or that only the editor sees and nothing shows. */
export function checkAnswers(s: StatementCoded): Finding[] {
	return s.answers.flatMap(({ id, by }, index): Finding[] => [
		...when(id === s.id, ['answers', index, 'id'], 'reference-self', `${shown(id)} as an answer to itself`, 'another statement or event'),
		...when(
			by === 'editor' && s.elsewhere.length === 0,
			['answers', index, 'by'],
			'editor-answer',
			'`by=editor` without a nearer report',
			'`::elsewhere[…]` that shows it',
			'elsewhere',
		),
	]);
}

/** The length of another report's wording, and whose it is. */
export function checkElsewhere(s: StatementCoded): Finding[] {
	return s.elsewhere.flatMap(({ wording, relation, speaker }, index) => {
		const long = excess(wording, QUOTE_WORDS);
		return [
			...when(long !== null, ['elsewhere', index, 'wording'], 'elsewhere-long', `wording of ${long?.found}`, `${long?.most} at most`),
			...when(
				relation === 'same-words' && speaker !== null && !s.speakers.includes(speaker),
				['elsewhere', index, 'speaker'],
				'elsewhere-speaker',
				`the same words by ${shown(speaker ?? '')}`,
				'no `speaker`, or another relation',
			),
		];
	});
}
