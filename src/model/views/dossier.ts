import type { Issue } from '../../schema/issue.ts';
import type { Statement } from '../../schema/statement.ts';
import type { Topic } from '../../schema/topic.ts';
import { isMarked } from '../../text/language-marks.ts';
import { sayList } from '../../text/list.ts';
import { piecesOf } from '../../text/pieces.ts';
import { sayReports } from '../../text/relay-words.ts';
import { AUTHORS_BAND, OTHERS_BAND, unofficialBand } from '../../text/voice-words.ts';
import { type Graph, of } from '../link/graph.ts';
import { carriersOf } from '../link/provenance.ts';
import { columnsOf, type PagePlace, pagePlacesOf } from '../link/voice.ts';
import { byEarliestDay } from './comparison.ts';
import { wayOf } from './way.ts';

/** Statements that one document holds; what has more has no dossier, but the issues on it have. */
export const DOSSIER_MOST = 200;

/** Statements of a document that stand under one heading. */
export interface DossierGroup {
	/** In whose column they stand; `together` where in both. */
	place: PagePlace | 'together';
	statements: Statement[];
}

const ORDER: readonly DossierGroup['place'][] = ['first', 'second', 'together', 'first-voices', 'second-voices', 'others', 'authors'];

/** Sorts statements as a topic's page has them, each once: the sides, what they say together, then voices, others, authors; by date in each. */
export function dossierGroups(graph: Graph, statements: readonly Statement[]): DossierGroup[] {
	const placeOf = (s: Statement): DossierGroup['place'] => {
		const places = pagePlacesOf(graph, s).filter((place) => place === 'first' || place === 'second');
		return places.length > 1 ? 'together' : (pagePlacesOf(graph, s)[0] ?? 'others');
	};
	return ORDER.flatMap((place) => {
		const here = statements.filter((s) => placeOf(s) === place).toSorted(byEarliestDay);
		return here.length === 0 ? [] : [{ place, statements: here }];
	});
}

/** The statements that answer an issue, each once. */
export function statementsOfIssue(graph: Graph, issue: Issue): Statement[] {
	const ids = new Set(issue.positions.flatMap(({ holders }) => holders.map((holder) => holder.statement)));
	return [...ids].flatMap((id) => graph.statement.get(id) ?? []);
}

/** The statements on a topic. */
function statementsOfTopic(graph: Graph, topic: string): Statement[] {
	return [...of(graph.statementsOnTopic, topic)];
}

/** Whether one document can hold so many statements. */
export function fitsDossier(statements: readonly Statement[]): boolean {
	return statements.length > 0 && statements.length <= DOSSIER_MOST;
}

/** Every issue that has a document to print, with its statements. */
export function issuesToPrint(graph: Graph): { issue: Issue; statements: Statement[] }[] {
	return graph.issues
		.map((issue) => ({ issue, statements: statementsOfIssue(graph, issue) }))
		.filter(({ statements }) => fitsDossier(statements));
}

/** Every topic that has a document to print, with its statements. */
export function topicsToPrint(graph: Graph): { topic: Topic; statements: Statement[] }[] {
	return graph.topics
		.map((topic) => ({ topic, statements: statementsOfTopic(graph, topic.id) }))
		.filter(({ statements }) => fitsDossier(statements));
}

/** The statements of a worksheet, in the alphabetical order of their words: an order that tells nothing of who speaks. */
export function worksheetOrder(statements: readonly Statement[], language: string): Statement[] {
	const { compare } = new Intl.Collator(language, { ignorePunctuation: true });
	return statements.filter((s) => s.text !== '').toSorted((a, b) => compare(a.text, b.text) || (a.id < b.id ? -1 : 1));
}

/** What the statements of a document under one heading are. */
export function sayDossierPlace(graph: Graph, place: DossierGroup['place']): string {
	const [first, second] = graph.sides;
	const country = (id: string) => graph.actor.get(id)?.name ?? id;
	return {
		first: first.label,
		second: second.label,
		together: `${first.label} and ${second.label} together`,
		'first-voices': unofficialBand(country(first.id), first.label),
		'second-voices': unofficialBand(country(second.id), second.label),
		others: OTHERS_BAND,
		authors: AUTHORS_BAND,
	}[place];
}

/** The way of a statement to its article in one line: who else tells it, the occasion, the outlets with their days. */
export function sayReachedUs(graph: Graph, s: Statement): string {
	const carriers = carriersOf(graph, s);
	const name = (id: string) => graph.actor.get(id)?.name ?? id;
	const occasion = [s, ...carriers].find((one) => one.occasion !== null)?.occasion ?? 'occasion not given';
	const steps = wayOf(graph, [s, ...carriers].find(({ via }) => via.length > 0) ?? s);
	return [
		...carriers.map(({ speakers }) => `told by ${sayList(speakers.map(name))}`),
		occasion,
		steps.length === 0 ? 'no outlet named' : `via ${sayReports(steps)}`,
		`in ${graph.article.get(s.article)?.short ?? s.article}`,
	].join('; ');
}

/** The sides in whose columns a statement stands; what it is where it stands in neither. */
export function columnOrNone(graph: Graph, s: Statement): string {
	const labels = columnsOf(graph, s).map(({ label }) => label);
	return labels.length > 0 ? sayList(labels) : s.voice === 'own' ? 'the author' : 'neither side';
}

/** The words of a statement without the marks that tell what is quoted. */
export function unmarked({ text, spans }: Pick<Statement, 'text' | 'spans'>): string {
	return piecesOf(text, spans)
		.map((piece) => (piece.kind === 'quote' && isMarked(piece.text, 1, piece.text.length - 1) ? piece.text.slice(1, -1) : piece.text))
		.join('');
}
