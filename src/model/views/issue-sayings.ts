import type { Holder } from '../../schema/issue.ts';
import { sayList } from '../../text/list.ts';
import { inWords } from '../../text/numbers.ts';
import { inViews, yes } from '../../words/words.ts';
import type { Graph } from '../link/graph.ts';
import type { IssueView } from './issue-view.ts';

/** How many pairs there are, where they stand and how many rest on what others read into it. */
function sayPairs({ issue: { pairs, restsOnAscribed } }: IssueView): string {
	const across = pairs.filter((pair) => pair.across).length;
	const within = pairs.length - across;
	const places = within > 0 ? (across > 0 ? 'both' : 'within') : across === 1 ? 'two' : 'other';
	const ascribed = restsOnAscribed ? 0 : pairs.filter((pair) => pair.restsOnAscribed).length;
	return inViews('pairs', { n: pairs.length, places, within, across, ascribed });
}

/** Whose answers are nothing but what others read into them, where an issue rests on such. */
function sayAscribed({ issue, columns }: IssueView): string {
	if (issue.status === 'neither') return '';
	if (issue.pairs.length === 1) return inViews('ascribed', { what: 'oneOfTwo', side: '', n: 0 });
	if (issue.status === 'opposed') return inViews('ascribed', { what: 'opposed', side: '', n: 0 });
	if (issue.status === 'one-side') return inViews('ascribed', { what: 'oneSide', side: '', n: 0 });
	const onlyRead = columns
		.filter(({ answers }) => answers.length > 0 && answers.every(({ given }) => given.every(({ holder }) => holder.footing === 'ascribed')))
		.map(({ side }) => inViews('whose', { side: side.label }));
	return inViews('ascribed', { what: onlyRead.length === 0 ? 'opposing' : 'sides', side: sayList(onlyRead), n: onlyRead.length });
}

/** How the answers stand, naming the sides. Never a verdict. */
export function sayIssue(graph: Graph, view: IssueView): string {
	const { issue, columns } = view;
	const [first = '', second = ''] = graph.sides.map((side) => side.label);
	const answering = columns.filter(({ answers }) => answers.length > 0).map(({ side }) => side.label);
	const whose = { whose: sayList(answering.map((side) => inViews('whose', { side }))), n: answering.length };
	const articles = { n: graph.articles.length, words: inWords(graph.articles.length) };
	const sentence = {
		opposed: () => inViews('answerDifferently', { first, second, pairs: sayPairs(view) }),
		'opposed-by-voices': () => inViews('opposedBy', { ...whose, by: 'voices' }),
		'opposed-by-author': () => inViews('opposedBy', { ...whose, by: 'author' }),
		'same-answer': () => inViews('answerAlike', { first, second }),
		'one-side': () => inViews('onlyAnswers', { side: answering.join(''), ...articles }),
		neither: () => inViews('neitherAnswers', { first, second, ...articles }),
	}[issue.status]();
	return issue.restsOnAscribed ? `${sentence} ${sayAscribed(view)}` : sentence;
}

/** How a side holds what both hold, where all that it has on it is hedged or ascribed: `Calder only tentatively`. */
function sayHow(label: string, holders: readonly Holder[]): string[] {
	const hedged = holders.every((holder) => holder.hedged);
	const ascribed = holders.every((holder) => holder.footing === 'ascribed');
	if (!hedged && !ascribed) return [];
	return [inViews('holdsOnly', { side: label, hedged: yes(hedged), both: yes(hedged && ascribed), ascribed: yes(ascribed) })];
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
		return inViews('bothHold', { names, how, claim: claim.text, notes: notes.length === 0 ? 'none' : sayList(notes) });
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
