import { describe, expect, test } from 'vitest';
import { graphOf } from '../../src/model/link/graph.ts';
import { front, linked } from '../record/memory.ts';

/** A statement of the invented minister; its opening line and lines can be changed. */
function statement(
	id: string,
	{ by = 'by=ada-brandt', as = 'as=indirect cue=say', text = 'The ferry waits.', lines = '', said = '2019-10-20' } = {},
): string {
	const day = said === '' ? '' : `::said[]{on=${said} basis=stated}\n`;
	return `:::statement[Somebody: the ferry waits]{#${id} ${by} ${as}}
${text}

::at[Ada Brandt said that … the ferry waits]{p=2}
${day}::topics[ferry-line]
${lines}
:::

`;
}

const claim = (id: string) => `:::claim[The ferry has to wait (${id})]{#${id} kind=norm}\n::topics[ferry-line]\n:::\n\n`;
const event = (id: string, lines = '::told{p=1}') =>
	`:::event[The ferry stops]{#${id} type=OTHER}\n::happened[]{on=2019-10 basis=stated}\n${lines}\n:::\n\n`;
const one = <T extends { id: string }>(items: readonly T[], id: string) => items.find((item) => item.id === id);

describe('what is derived for statements', () => {
	test('footing: ascribed if inferred or a thought, then standing, else said', async () => {
		const { statements } = await linked({
			a:
				front('a') +
				statement('said') +
				statement('repeated', { as: 'as=indirect cue=say aspect=repeated' }) +
				statement('standing', { as: 'as=indirect cue=position aspect=standing' }) +
				statement('thought', { as: 'as=indirect cue=fear medium=thought' }) +
				statement('inferred', { as: 'as=indirect cue=suggest inferred' }) +
				statement('standing-thought', { as: 'as=indirect cue=fear medium=thought aspect=standing' }) +
				statement('standing-inferred', { as: 'as=indirect cue=signal inferred aspect=standing' }),
		});
		expect(Object.fromEntries(statements.map((s) => [s.id, s.footing]))).toEqual({
			said: 'said',
			repeated: 'said',
			standing: 'standing',
			thought: 'ascribed',
			inferred: 'ascribed',
			'standing-thought': 'ascribed',
			'standing-inferred': 'ascribed',
		});
	});

	test('an own statement speaks for its author, in writing, on the day of the article, for no side', async () => {
		const { statements, actors, articles } = await linked({
			a: front('a') + statement('own', { by: 'by=author', as: '', said: '' }),
			b:
				front('b').replace('author: {value: "", basis: unconfirmed}', 'author: {value: rolf-tamm, basis: stated}') +
				statement('own-named', { by: 'by=author', as: '', said: '' }),
		});
		const own = {
			voice: 'own',
			sides: ['author'],
			capacity: null,
			offices: [],
			medium: 'writing',
			footing: 'said',
			presentation: null,
			cue: null,
		};
		expect(one(statements, 'own')).toMatchObject({
			...own,
			speakers: ['author-of-a'],
			said: { value: '2019-10-21', earliest: '2019-10-21' },
		});
		expect(one(statements, 'own-named')).toMatchObject({ ...own, speakers: ['rolf-tamm'] });
		expect(one(actors, 'author-of-a')).toMatchObject({ kind: 'person', named: false, name: 'the author, The Harbour Gazette 2019' });
		expect(one(actors, 'author-of-b')).toBeUndefined();
		expect(articles.map((a) => a.authorId)).toEqual(['author-of-a', 'rolf-tamm']);
	});

	test('in translation: quoted words said in another language than the article’s', async () => {
		const quoted = { text: 'It :q[waits].' };
		const { statements } = await linked({
			a:
				front('a') +
				statement('direct', { ...quoted, as: 'as=direct cue=say said-in=el' }) +
				statement('partial', { ...quoted, as: 'as=partial cue=say said-in=el' }) +
				statement('indirect', { as: 'as=indirect cue=say said-in=el' }) +
				statement('same', { ...quoted, as: 'as=direct cue=say said-in=en' }) +
				statement('unknown', { ...quoted, as: 'as=direct cue=say' }),
		});
		expect(statements.filter((s) => s.inTranslation).map((s) => s.id)).toEqual(['direct', 'partial']);
	});

	test('a quotation without a paragraph stands in its statement’s only one', async () => {
		const { statements } = await linked({ a: front('a') + statement('direct', { text: 'It :q[waits].', as: 'as=direct cue=say' }) });
		expect(statements[0]?.quotes).toEqual([{ text: 'waits', paragraph: 2 }]);
	});

	test('an office of the day it was said; a standing position has its article’s day', async () => {
		const standing = { as: 'as=indirect cue=position aspect=standing', said: '' };
		const { statements } = await linked({
			a: front('a') + statement('said') + statement('standing', standing),
			late:
				front('late', '{value: "2021-01-01", basis: stated}') + statement('later', { ...standing, as: `${standing.as} capacity=former` }),
		});
		const office = [{ actor: 'ada-brandt', title: 'harbour minister', of: 'norvane-harbour-ministry' }];
		expect(one(statements, 'said')).toMatchObject({ offices: office, sides: ['norvane'], capacity: 'office' });
		expect(one(statements, 'standing')).toMatchObject({
			offices: office,
			sides: ['norvane'],
			said: { value: null, earliest: null, latest: null },
		});
		expect(one(statements, 'later')).toMatchObject({ offices: [], sides: ['other'], capacity: 'former' });
	});
});

describe('links go both ways', () => {
	const records = {
		a:
			front('a') +
			claim('wait') +
			// It is told in an article of January, so it is planned.
			event('stop').replace('type=OTHER', 'type=OTHER status=planned') +
			statement('asserting', { lines: '::asserts[wait]\n::concerns[stop]\n::via[norvane-wire 2019-10-20]' }) +
			statement('answering', { lines: '::answers[asserting, stop]{by=speaker}\n::via[norvane-wire]\n::via[norvane-wire 2019-10-20]' }) +
			statement('within', { as: 'as=indirect cue=say within=asserting' }) +
			'::citation[norvane-wire]{#wire-p2 p=2 on=2019-10-20}\n\n::citation[norvane-wire]{#wire-p2-earlier p=2 on=2019-10-19}\n\n::citation[norvane-wire]{#wire-p3 p=3}\n\n' +
			':::inconsistency[Two days.]{#two-days kind=date}\n::between[asserting]{p=2}\n::between[b]\n:::\n',
		b:
			front('b', '{value: "2019-01-01", basis: stated}') +
			statement('denying', { by: 'by=teo-marisk', said: '2018-12-31', lines: '::denies[wait]{hedged implied}\n::concerns[stop]' }) +
			'::told[stop]{p=4}\n',
	};

	test('from claims to statements, with their status', async () => {
		const { claims } = await linked(records);
		expect(claims).toMatchObject([{ id: 'wait', asserts: ['asserting'], denies: ['denying'], status: 'contested', deniedByAuthor: false }]);
	});

	test('from events to where they are told and to statements on them', async () => {
		const { events } = await linked(records);
		expect(events[0]).toMatchObject({
			told: [
				{ article: 'a', paragraph: 1 },
				{ article: 'b', paragraph: 4 },
			],
			statements: { concerns: ['asserting', 'denying'], answers: ['answering'] },
			happened: { earliest: '2019-10-01', latest: '2019-10-31' },
		});
	});

	test('from citations to statements of their paragraph that come through the outlet that day', async () => {
		const { citations } = await linked(records);
		expect(citations.map((c) => [c.id, c.statements])).toEqual([
			['wire-p2', ['asserting', 'answering']],
			['wire-p2-earlier', ['answering']],
			['wire-p3', []],
		]);
	});

	test('from statements, actors, topics and articles to each other in the graph', async () => {
		const graph = graphOf(await linked(records));
		const ids = (items: readonly { id: string }[] | undefined) => items?.map((item) => item.id);
		expect(ids(graph.answersTo.get('asserting'))).toEqual(['answering']);
		expect(ids(graph.carriedBy.get('asserting'))).toEqual(['within']);
		expect(ids(graph.statementsBySpeaker.get('teo-marisk'))).toEqual(['denying']);
		expect(ids(graph.statementsOnTopic.get('ferry-line'))).toEqual(ids(graph.statements));
		expect(ids(graph.statementsOfArticle.get('b'))).toEqual(['denying']);
		expect(ids(graph.inconsistenciesOf.get('b'))).toEqual(['two-days']);
		expect(graph.sides.map((s) => s.label)).toEqual(['Calder', 'Miren']);
	});

	test('an author’s denial is flagged apart from the status', async () => {
		const { claims } = await linked({
			a:
				front('a') +
				claim('wait') +
				statement('asserting', { lines: '::asserts[wait]' }) +
				statement('own', { by: 'by=author', as: '', said: '', lines: '::denies[wait]' }),
		});
		expect(claims[0]).toMatchObject({ status: 'disputed-by-author', deniedByAuthor: true });
	});
});

test('articles stand in the order of their earliest possible day, undated ones first', async () => {
	const { articles } = await linked({
		a: `${front('a', '{value: "2019-10", basis: stated}')}Prose.\n`,
		b: `${front('b', '{value: "[..2019-12-01]", basis: inferred, note: Not later.}')}Prose.\n`,
		c: `${front('c', '{value: "2018", basis: stated}')}Prose.\n`,
		d: `${front('d', '{value: "2019-10-01", basis: stated}')}Prose.\n`,
	});
	expect(articles.map((a) => a.id)).toEqual(['b', 'c', 'a', 'd']);
});
