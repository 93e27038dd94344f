import type { Article } from '../../schema/article.ts';
import type { Citation } from '../../schema/citation.ts';
import type { Claim } from '../../schema/claim.ts';
import type { Event } from '../../schema/event.ts';
import type { Inconsistency } from '../../schema/inconsistency.ts';
import type { Span, Statement } from '../../schema/statement.ts';
import { BEARINGS, type Bearing } from '../../vocabulary.ts';
import { inViews } from '../../words/words.ts';
import type { Graph } from '../link/graph.ts';
import { isJoint, pagePlacesOf } from '../link/voice.ts';

/** A claim under the statement that asserts or denies it; `anchor` where links to the claim in this record lead. */
export interface ClaimUnder {
	claim: Claim;
	verb: Bearing;
	anchor: boolean;
}

/** One piece of a record as the reading page prints it, in order. */
export type RecordPiece =
	| { kind: 'heading'; text: string; anchor: string }
	| { kind: 'prose'; text: string; spans: readonly Span[] }
	| { kind: 'statement'; statement: Statement; beside: string; claims: ClaimUnder[] }
	| { kind: 'event'; event: Event }
	| { kind: 'claim'; claim: Claim }
	| { kind: 'inconsistency'; item: Inconsistency };

/** Who speaks, in the word for the margin: the side, jointly, another voice, the author. */
function beside(graph: Graph, statement: Statement): string {
	const sides = graph.sides.filter((side) => statement.sides.includes(side.id)).map((side) => side.label);
	const all = sides.join(inViews('comma'));
	if (sides.length > 0) return isJoint(statement) ? inViews('sidesJointly', { sides: all }) : all;
	const [place] = pagePlacesOf(graph, statement);
	return inViews(place === 'authors' ? 'theAuthor' : place === 'others' ? 'other' : 'unofficialVoice');
}

function claimsUnder(graph: Graph, statement: Statement, declared: ReadonlySet<string>, placed: Set<string>): ClaimUnder[] {
	return BEARINGS.flatMap((verb) =>
		statement[verb].flatMap(({ claim: id }) => {
			const claim = graph.claim.get(id);
			if (claim === undefined) return [];
			const anchor = declared.has(id) && !placed.has(id);
			placed.add(id);
			return [{ claim, verb, anchor }];
		}),
	);
}

/** The record of an article in reading order; its citations are listed apart. */
export function piecesOfArticle(graph: Graph, article: Article): RecordPiece[] {
	let headings = 0;
	const declared = new Set(article.body.flatMap(({ kind, id }) => (kind === 'claim' && id !== null ? [id] : [])));
	const placed = new Set<string>();
	const takesUp = (claim: Claim) => [...claim.asserts, ...claim.denies].some((id) => graph.statement.get(id)?.article === article.id);
	return article.body.flatMap((block): RecordPiece[] => {
		if (block.kind === 'heading') {
			headings += 1;
			return [{ kind: 'heading', text: block.text ?? '', anchor: `_${headings}` }];
		}
		if (block.kind === 'prose') return [{ kind: 'prose', text: block.text ?? '', spans: block.spans }];
		const id = block.id ?? '';
		const statement = graph.statement.get(id);
		const event = graph.event.get(id);
		const claim = graph.claim.get(id);
		const item = graph.inconsistency.get(id);
		if (statement !== undefined)
			return [{ kind: 'statement', statement, beside: beside(graph, statement), claims: claimsUnder(graph, statement, declared, placed) }];
		if (event !== undefined) return [{ kind: 'event', event }];
		// A charge keeps its speaker: it stands under the statement, and alone only where nobody here takes it up.
		if (claim !== undefined) return takesUp(claim) ? [] : [{ kind: 'claim', claim }];
		return item === undefined ? [] : [{ kind: 'inconsistency', item }];
	});
}

/** An article's own references, in the order of its paragraphs. */
export function citationsOf(graph: Graph, article: Article): Citation[] {
	return graph.citations.filter((c) => c.article === article.id).sort((a, b) => a.paragraph - b.paragraph);
}
