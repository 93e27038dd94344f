import type { VFileMessage } from 'vfile-message';
import { issue, shown } from '../record/issue.ts';
import { placeAt } from '../record/place.ts';
import { LOADED_WORDS, type RuleId } from '../rules.ts';
import type { Actor } from '../schema/actor.ts';
import type { StatementCoded } from '../schema/statement.ts';
import { countWords } from '../text/words.ts';
import type { Coded, CodedCorpus } from './coded.ts';
import { AUTHOR } from './entity-index.ts';
import { boundsOrOpen, capacityOf, officeAt } from './sides.ts';

/** One finding of a check: where, by which rule, and what instead of what. */
type Finding = [path: PropertyKey[], rule: RuleId, unexpected: string, expected: string];
type Check = (statement: StatementCoded, context: Context) => Finding[];
interface Context {
	actors: ReadonlyMap<string, Actor>;
}

const LIMIT = 75;
const isOwn = (s: StatementCoded) => s.speakers.includes(AUTHOR);
const when = (found: boolean, ...finding: Finding): Finding[] => (found ? [finding] : []);

const heading: Check = (s) => {
	const match = /^([^:]{2,70}): (\S.*)$/.exec(s.heading);
	if (match === null) return [[['heading'], 'heading-form', `heading ${shown(s.heading)}`, 'the speaker’s short name, a colon, our words']];
	const words = countWords(match[2] ?? '');
	return when(words > 12, ['heading'], 'heading-form', `${words} words after the colon`, '12 at most');
};

const ownVoice: Check = (s) => {
	if (!isOwn(s)) return [];
	return [
		...when(s.speakers.length > 1, ['speakers'], 'own-voice', 'the author beside another speaker', '`by=author` alone'),
		...when(s.presentation !== null, ['presentation'], 'own-voice', '`as` on an own statement', 'no presentation'),
		...when(s.cue !== null, ['cue'], 'own-voice', 'a cue on an own statement', 'no cue'),
		...when(s.via.length > 0, ['via'], 'own-voice', '`::via` on an own statement', 'no relays'),
		...when(s.act !== null, ['act'], 'own-voice', '`act` on an own statement', 'no act'),
		...when(s.quotes.length > 0, ['quotes', 0], 'own-voice', '`:q` in an own statement', '`:term`, or a statement of its source'),
	];
};

const presentation: Check = (s) => {
	if (isOwn(s)) return [];
	const quoted = s.presentation === 'direct' || s.presentation === 'partial';
	return [
		...when(
			s.presentation === null,
			['presentation'],
			'presentation-missing',
			'a statement without `as`',
			'`as=direct`, `partial`, `indirect` or `mention`',
		),
		...when(s.cue === null, ['cue'], 'presentation-missing', 'a statement without `cue`', '`cue=…`, or `cue-kind=none`'),
		...when(
			s.cue !== null && s.cue.kind !== 'none' && s.cue.lemma === null,
			['cue'],
			'presentation-missing',
			'a cue without its headword',
			'`cue=…`',
		),
		...when(
			quoted && s.quotes.length === 0,
			['presentation'],
			'presentation-quotes',
			`\`as=${s.presentation}\` without a \`:q\``,
			'the quoted words in `:q[…]`',
		),
		...when(
			s.presentation !== null && !quoted && s.quotes.length > 0,
			['quotes', 0],
			'presentation-quotes',
			`\`:q\` in a statement with \`as=${s.presentation}\``,
			'`:term`, or `as=partial`',
		),
	];
};

const quotes: Check = (s) => {
	const paragraphs = new Set(s.passages.map((p) => p.paragraph));
	return s.quotes.flatMap((quote, index) => {
		const words = countWords(quote.text);
		return [
			...when(words > LIMIT, ['quotes', index], 'quote-long', `a quotation of ${words} words`, `${LIMIT} at most`),
			...when(
				quote.paragraph === null && paragraphs.size > 1,
				['quotes', index],
				'quote-paragraph',
				'a quotation without its paragraph',
				`\`{p=…}\`: the passages lie in ${[...paragraphs].join(', ')}`,
			),
			...when(
				quote.paragraph !== null && !paragraphs.has(quote.paragraph),
				['quotes', index],
				'quote-paragraph',
				`a quotation in paragraph ${quote.paragraph}`,
				`one of the passages' paragraphs: ${[...paragraphs].join(', ')}`,
			),
		];
	});
};

const locators: Check = (s) => {
	const seen = new Set<string>();
	return s.passages.flatMap((p, index) => {
		const key = `${p.paragraph} ${p.start} … ${p.end}`;
		const twice = seen.has(key);
		seen.add(key);
		const limit = p.start === p.end ? 8 : 4;
		const words = Math.max(...[p.start, p.end].map((side) => (countWords(side) === 0 ? 0 : side.split(/\s+/).length)));
		return [
			...when(twice, ['passages', index], 'locator-duplicate', 'a passage named twice', 'each passage once'),
			...when(words > limit, ['passages', index], 'locator-words', `${words} words on one side`, `${limit} at most`),
			...when(words === 0, ['passages', index], 'locator-words', 'a locator without words', 'first words … last words'),
		];
	});
};

const dates: Check = (s) => {
	if (isOwn(s)) return [];
	return [
		...when(
			s.said.value === null && s.aspect !== 'standing',
			['said'],
			'said-missing',
			'a statement without a date',
			'`::said[note]{on=… basis=…}`, or `aspect=standing`',
		),
		...when(s.said.value !== null && s.said.basis === null, ['said'], 'date-basis', 'a date without a basis', '`basis=…`'),
		...when(
			s.said.value !== null && s.said.basis !== null && s.said.basis !== 'stated' && s.said.note === null,
			['said'],
			'date-basis',
			`a date with \`basis=${s.said.basis}\` and no note`,
			'`::said[why]{…}`',
		),
	];
};

const speakers: Check = (s, { actors }) => {
	if (isOwn(s)) return [];
	const day = boundsOrOpen(s.said.value);
	return [
		...when(s.jointly && s.speakers.length < 2, ['jointly'], 'joint-speakers', 'one joint speaker', 'two or more'),
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
				);
			const needsPost = s.capacity === 'office' && actor.kind === 'person' && actor.named && officeAt(actor, day) === null;
			return when(
				needsPost,
				['capacity'],
				'office-missing',
				`\`capacity=office\` of ${shown(id)} without a post that day`,
				'a post in actors.yaml that covers it',
			);
		}),
	];
};

const acts: Check = (s) =>
	when(
		s.act !== null && (s.medium === 'thought' || s.aspect === 'standing' || s.inferred),
		['act'],
		'act-footing',
		`\`act=${s.act}\` on a thought, standing or inferred statement`,
		'no act',
	);

const assertions: Check = (s) => {
	const claims = [...s.asserts, ...s.denies].map((a) => a.claim);
	const twice = claims.find((claim, index) => claims.indexOf(claim) !== index);
	const implied = s.asserts.findIndex((a) => a.implied);
	return [
		...when(twice !== undefined, ['denies'], 'assertion-twice', `claim ${shown(twice)} twice`, 'asserted or denied, once'),
		...when(implied !== -1, ['asserts', implied], 'assertion-implied', '`implied` on an assertion', 'only a denial is implied'),
	];
};

const answers: Check = (s) =>
	s.answers.flatMap((answer, index) =>
		when(
			answer.by === 'editor' && s.elsewhere.length === 0,
			['answers', index],
			'editor-answer',
			'`by=editor` without a nearer report',
			'`::elsewhere[…]` that shows it',
		),
	);

const elsewhere: Check = (s) =>
	s.elsewhere.flatMap((one, index) =>
		when(
			countWords(one.wording) > LIMIT,
			['elsewhere', index, 'wording'],
			'elsewhere-long',
			`a wording of ${countWords(one.wording)} words`,
			`${LIMIT} at most`,
		),
	);

const CHECKS: readonly Check[] = [heading, ownVoice, presentation, quotes, locators, dates, speakers, acts, assertions, answers, elsewhere];

const LOADED = new RegExp(`(?<![\\p{L}-])(?:${LOADED_WORDS.join('|')})(?![\\p{L}-])`, 'iu');

function loaded(entry: Coded<object>, path: string, text: string): VFileMessage[] {
	const match = LOADED.exec(text);
	return match === null
		? []
		: [
				issue(
					entry.file,
					placeAt(entry.plain, [path]),
					'word-loaded',
					`${shown(match[0])} in \`${text.length > 50 ? `${text.slice(0, 50)}…` : text}\``,
					'a word that judges nobody',
				),
			];
}

/** What is wrong inside single statements, and loaded words in headings, claims and events. */
export function checkStatements(coded: CodedCorpus): VFileMessage[] {
	const context: Context = { actors: new Map(coded.actors.map((a) => [a.value.id, a.value])) };
	return [
		...coded.statements.flatMap((entry) => [
			...CHECKS.flatMap((check) => check(entry.value, context)).map(([path, rule, unexpected, expected]) =>
				issue(entry.file, placeAt(entry.plain, path), rule, unexpected, expected),
			),
			...loaded(entry, 'heading', entry.value.heading),
		]),
		...coded.claims.flatMap((entry) => loaded(entry, 'text', entry.value.text)),
		...coded.events.flatMap((entry) => loaded(entry, 'text', entry.value.text)),
	];
}
