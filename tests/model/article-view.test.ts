import { expect, test } from 'vitest';
import { piecesOfArticle } from '../../src/model/views/article-view.ts';
import { Article } from '../../src/schema/article.ts';
import { graphWith, made } from './made.ts';

test('a claim stands under the statement that asserts or denies it, and alone only where nobody in the article does', () => {
	const graph = graphWith([made('a', { asserts: [{ claim: 'deep' }] }), made('b', { denies: [{ claim: 'deep' }] })], {
		claims: [{ id: 'deep' }, { id: 'untouched' }],
	});
	const [base] = graph.articles;
	const article = Article.parse({
		...base,
		body: [
			{ kind: 'claim', id: 'deep' },
			{ kind: 'claim', id: 'untouched' },
			{ kind: 'statement', id: 'a' },
			{ kind: 'statement', id: 'b' },
		],
	});
	const said = piecesOfArticle(graph, article).map((piece) => {
		if (piece.kind === 'claim') return `alone ${piece.claim.id}`;
		if (piece.kind !== 'statement') return piece.kind;
		return `${piece.statement.id}: ${piece.claims.map(({ claim, verb, anchor }) => `${verb} ${claim.id}${anchor ? ' #' : ''}`).join(', ')}`;
	});
	expect(said).toEqual(['alone untouched', 'a: asserts deep #', 'b: denies deep']);
});
