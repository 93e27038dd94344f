import type { Holder } from '../../schema/issue.ts';
import { sayList } from '../../text/list.ts';
import { counted, these } from '../../text/numbers.ts';
import type { Graph } from '../link/graph.ts';
import type { IssueView } from './issue-view.ts';

/** How many pairs there are, where they stand and how many rest on what others read into it. */
function sayPairs({ issue: { pairs, restsOnAscribed } }: IssueView): string {
	const across = pairs.filter((pair) => pair.across).length;
	const within = pairs.length - across;
	const apart = across === 1 && within === 0 ? 'from two articles' : 'from different articles';
	const both = within > 0 && across > 0;
	const places = both ? `${within} within one article and ${across} from two` : within > 0 ? 'within one article' : apart;
	const ascribed = restsOnAscribed ? 0 : pairs.filter((pair) => pair.restsOnAscribed).length;
	const rest = ascribed > 0 ? `; ${ascribed} ${ascribed === 1 ? 'rests' : 'rest'} on others' reading` : '';
	return `${counted(pairs.length, 'pair')} of opposed statements, ${places}${rest}.`;
}

const ASCRIBED = "only others' reading of what is meant.";

/** Whose answers are nothing but what others read into them, where an issue rests on such. */
function sayAscribed({ issue, columns }: IssueView): string {
	if (issue.status === 'neither') return '';
	if (issue.pairs.length === 1) return `One of the two is ${ASCRIBED}`;
	if (issue.status === 'opposed') return `In each pair one answer is ${ASCRIBED}`;
	if (issue.status === 'one-side') return `It is ${ASCRIBED}`;
	const onlyRead = columns
		.filter(({ answers }) => answers.length > 0 && answers.every(({ given }) => given.every(({ holder }) => holder.footing === 'ascribed')))
		.map(({ side }) => `${side.label}'s`);
	const whose = onlyRead.length === 0 ? 'What opposes it' : `${sayList(onlyRead)} ${onlyRead.length > 1 ? 'answers' : 'answer'}`;
	return `${whose} ${onlyRead.length > 1 ? 'are' : 'is'} ${ASCRIBED}`;
}

/** How the answers stand, naming the sides. Never a verdict. */
export function sayIssue(graph: Graph, view: IssueView): string {
	const { issue, columns } = view;
	const [first, second] = graph.sides.map((side) => side.label);
	const answering = columns.filter(({ answers }) => answers.length > 0).map(({ side }) => side.label);
	const whose = `${sayList(answering.map((label) => `${label}'s`))} ${answering.length > 1 ? 'answers are' : 'answer is'}`;
	const articles = `in ${these(graph.articles.length, 'article')}`;
	const sentence = {
		opposed: `${first} and ${second} answer differently. ${sayPairs(view)}`,
		'opposed-by-voices': `${whose} opposed by unofficial voices only.`,
		'opposed-by-author': `${whose} opposed by the author of an article.`,
		'same-answer': `${first} and ${second} answer alike.`,
		'one-side': `Only ${answering.join('')} answers it ${articles}.`,
		neither: `Neither ${first} nor ${second} answers it ${articles}; others do.`,
	}[issue.status];
	return issue.restsOnAscribed ? `${sentence} ${sayAscribed(view)}` : sentence;
}

/** How a side holds what both hold, where all that it has on it is hedged or ascribed: `Calder only tentatively`. */
function sayHow(label: string, holders: readonly Holder[]): string[] {
	const notes = [
		...(holders.every((holder) => holder.hedged) ? ['tentatively'] : []),
		...(holders.every((holder) => holder.footing === 'ascribed') ? ["by others' reading"] : []),
	];
	return notes.length === 0 ? [] : [`${label} only ${notes.join(' and ')}`];
}

/** What both sides hold or both deny, a sentence a claim; null where there is nothing. */
export function sayShared(graph: Graph, { shared }: IssueView): string | null {
	const names = sayList(graph.sides.map((side) => side.label));
	const sentences = shared.map(({ claim, how, holders }) => {
		const notes = graph.sides.flatMap(({ id, label }) =>
			sayHow(
				label,
				holders.filter((holder) => holder.sides.includes(id)),
			),
		);
		return `${names} both ${how === 'asserts' ? 'hold' : 'deny'}: ${claim.text}${notes.length === 0 ? '' : ` (${sayList(notes)})`}.`;
	});
	return sentences.length === 0 ? null : sentences.join(' ');
}

/** Whether a statement that answers the issue is told to respond to another that does. */
export function hasReplies({ columns, others, authors }: IssueView): boolean {
	const given = [...columns.flatMap(({ answers, voices }) => [...answers, ...voices]), ...others, ...authors].flatMap(
		(answer) => answer.given,
	);
	const ids = new Set(given.map(({ statement }) => statement.id));
	return given.some(({ statement }) => statement.answers.some(({ id }) => ids.has(id)));
}
