import { expect, test } from 'vitest';
import { citeStatement } from '../../src/indexes/cite/cite.ts';
import { feedEntryOf } from '../../src/indexes/feeds/entry.ts';
import { statementLd } from '../../src/indexes/heads/json-ld.ts';
import { allTables } from '../../src/indexes/tables/tables.ts';
import { graphOf } from '../../src/model/link/graph.ts';
import { jsonSchemaOf } from '../../src/schema/json-schemas.ts';
import { searchCorpus } from '../../src/search/writer/documents.ts';
import { invented } from './corpus.ts';

const { collections } = await invented();
if (collections === null) throw new Error('the invented corpus has mistakes');
const graph = graphOf(collections);
const absolute = (path: string) => `https://lamps.example${path}`;
const ID = 'granin-for-sailors-lives';
const statement = graph.statement.get(ID);
if (statement === undefined) throw new Error(`there is no ${ID}`);
const OURS = 'our translation: The repair is only to guard the lives of sailors.';

test('a citation prints the quotation in its own marks and the translation in an editor’s brackets', () => {
	const { words, formats } = citeStatement(graph, statement, absolute);
	expect(words).toMatch(/^「修理は船員の命を守る.*忘れていない」 \[our translation: The repair .* three times\], Pavel Granin/u);
	const wikipedia = formats.find(({ name }) => name === 'Wikipedia')?.text;
	expect(wikipedia).toMatch(/\|quote=修理は[^|]*\|trans-quote=The repair is only/u);
	expect(JSON.stringify(formats)).not.toMatch(/[“"「](?:Translation|The repair)[^\\]/u);
});

test('feeds, tables and JSON-LD have it, and say whose it is', () => {
	expect(feedEntryOf(graph, statement, absolute).summary).toContain(`[${OURS}`);
	const rows = allTables(graph, absolute, jsonSchemaOf);
	const flat = rows.find(({ name }) => name === 'statements');
	const at = flat?.columns.findIndex(({ name }) => name === 'translation') ?? -1;
	expect(flat?.rows().find((row) => row[0] === ID)?.[at]).toContain(OURS);
	const long = rows.find(({ name }) => name === 'statement-translations');
	expect(long?.rows().filter((row) => row[0] === ID)).toHaveLength(2);
	const [quotation] = statementLd(graph, statement, absolute)['@graph'];
	expect(quotation).toMatchObject({
		'@type': 'Quotation',
		inLanguage: 'ja',
		workTranslation: [{ inLanguage: 'en' }, { inLanguage: 'ru', translator: { '@id': 'https://lamps.example/actors/velt/#actor' } }],
	});
});

test('it is found by its translation, and the card says whose that is', () => {
	const found = searchCorpus(graph, []).statements.find(({ card }) => card.id === ID);
	expect(found?.words.join(' ')).toContain('lives of sailors');
	expect(found?.card).toMatchObject({
		theirs: { lang: 'ja', dir: 'ltr' },
		meant: [{ by: 'our translation' }, { by: 'translated by Velt' }],
	});
});
