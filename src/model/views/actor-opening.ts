import type { Actor } from '../../schema/actor.ts';
import type { Statement } from '../../schema/statement.ts';
import { sayList } from '../../text/list.ts';
import { capital } from '../../text/numbers.ts';
import { sayDated, sayWhen } from '../../text/when.ts';
import { ACTOR_KIND, CAPACITY } from '../../text/wording.ts';
import { inViews, yes } from '../../words/words.ts';
import { type Graph, of } from '../link/graph.ts';
import { saidBy } from './actor-view.ts';
import { heldPosts } from './posts.ts';
import { isInOneMonth } from './years.ts';

/** Who it is: the post in which it speaks here, else its last post with its years, else what sort of actor it is. */
function sayWho(graph: Graph, actor: Actor, attributed: readonly Statement[]): string {
	const country = actor.country === null || actor.country === actor.id ? undefined : graph.actor.get(actor.country)?.name;
	const inBrackets = (words: string) =>
		country === undefined || words.includes(country) ? words : inViews('withCountry', { words, country });
	const office = attributed.flatMap((s) => s.offices.filter((o) => o.actor === actor.id).map((o) => o.title)).at(-1);
	if (office !== undefined) return inBrackets(office);
	const [post] = heldPosts(graph, actor);
	if (post !== undefined) return inBrackets(post.years === '' ? post.title : inViews('postYears', { post: post.title, years: post.years }));
	const written = graph.articles.filter((article) => article.authorId === actor.id).map(({ short }) => short);
	if (written.length > 0) return inViews('authorOf', { articles: sayList(written) });
	if (actor.standsFor !== null)
		return inViews('metonymFor', {
			metonym: capital(ACTOR_KIND.metonym),
			state: graph.actor.get(actor.standsFor)?.name ?? actor.standsFor,
		});
	const capacity = attributed.find(({ capacity: c }) => c === 'expert' || c === 'public')?.capacity;
	const sort = actor.kind === 'person' && capacity ? CAPACITY[capacity] : ACTOR_KIND[actor.kind];
	const said = inBrackets(capital(sort));
	return actor.named ? said : inViews('unnamed', { words: said });
}

/** When: one month that holds all, one date, or the years from first to last; what has no date is told. */
function sayTimes(statements: readonly Statement[]): string[] {
	const dated = statements.filter((s) => s.said.value !== null && s.said.earliest !== null);
	const [first] = dated;
	const others = statements.filter((s) => !dated.includes(s));
	// A limit is a date of a kind: what is known to be of June or earlier is not undated.
	const bare = yes(others.every((s) => s.said.value === null));
	const [alone] = statements;
	if (alone !== undefined && statements.length === 1) return [alone.said.value === null ? inViews('undated') : sayDated(alone.said)];
	if (first === undefined) return [inViews('noneDated', { bare })];
	const rest = others.length === 0 ? [] : [inViews('undatedRest', { n: others.length, bare })];
	if (dated.length === 1) return [sayDated(first.said), ...rest];
	const months = new Set(dated.map((s) => (isInOneMonth(s.said) ? (s.said.earliest?.slice(0, 7) ?? '') : '')));
	const [month] = months;
	if (months.size === 1 && month !== undefined && month !== '')
		return [inViews('inMonth', { all: yes(rest.length === 0), month: sayWhen(month) }), ...rest];
	const years = dated.flatMap(({ said }) => [said.earliest, said.latest].flatMap((day) => day?.slice(0, 4) ?? [])).sort();
	const [from = '', to = ''] = [years[0], years.at(-1)];
	return [from === to ? inViews('inYear', { year: from }) : inViews('yearSpan', { from, to }), ...rest];
}

/** Through which outlets: named where there are two at most. */
function sayOutlets(graph: Graph, statements: readonly Statement[]): string {
	const outlets = [...new Set(statements.flatMap((s) => s.via.flat().map((hop) => hop.outlet)))].map(
		(id) => graph.actor.get(id)?.name ?? id,
	);
	const without = statements.filter((s) => s.via.length === 0).length;
	if (outlets.length === 0) return inViews('noOutlet');
	const through =
		outlets.length > 2 ? inViews('throughMany', { n: outlets.length }) : inViews('throughThese', { outlets: sayList(outlets) });
	if (without > 0) return inViews('throughBut', { through, n: without });
	return statements.length > 1 ? inViews('throughAll', { through }) : through;
}

/** One sentence that says who an actor is and what of it is here. */
export function sayActor(graph: Graph, actor: Actor, naming: number): string {
	const { attributed, own } = saidBy(graph, actor);
	const others = of(graph.statementsAbout, actor.id).filter((s) => !s.speakers.includes(actor.id)).length + naming;
	const events = of(graph.eventsOfActor, actor.id).length;
	const what = [
		...(attributed.length > 0
			? [[inViews('statements', { n: attributed.length }), ...sayTimes(attributed), sayOutlets(graph, attributed)].join(inViews('comma'))]
			: []),
		...(own.length > 0 ? [inViews('ownStatements', { n: own.length })] : []),
		...(attributed.length + own.length === 0 && others > 0 ? [inViews('spokenOfIn', { n: others })] : []),
		...(attributed.length + own.length + others === 0 && events > 0 ? [inViews('partOfEvents', { n: events })] : []),
	];
	return inViews('sentence', { words: [sayWho(graph, actor, attributed), ...what].join(inViews('semicolon')) });
}
