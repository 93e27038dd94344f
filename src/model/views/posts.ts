import type { Actor, Post } from '../../schema/actor.ts';
import { bounds } from '../../schema/edtf.ts';
import { sayList } from '../../text/list.ts';
import { inViews } from '../../words/words.ts';
import type { Graph } from '../link/graph.ts';
import { nameInRecords } from '../link/native-names.ts';

/** A post with all the times at which it was held, as a person would write it. */
export interface HeldPost {
	/** `President of the North`. */
	title: string;
	/** The body, where the title does not name it. */
	body: Actor | null;
	/** `2000–2008 and since 2012`; empty where no date was read. */
	years: string;
	/** Where it was read. */
	urls: string[];
}

const yearIn = (edtf: string | null) => (edtf !== null && /^\d{4}/.test(edtf) ? edtf.slice(0, 4) : null);

/** When one term was held: an end of which only bounds are known gives the years in which it was held for certain. */
function sayYears({ from, to }: Pick<Post, 'from' | 'to'>): string {
	const [begin, end] = [yearIn(from), yearIn(to)];
	if (begin !== null && to === null) return inViews('since', { year: begin });
	if (begin !== null && end !== null) return begin === end ? begin : inViews('years', { from: begin, to: end });
	if (from === null && end !== null) return inViews('until', { year: end });
	const first = from === null ? null : (bounds(from).latest?.slice(0, 4) ?? null);
	const last = to === null ? null : (bounds(to).earliest?.slice(0, 4) ?? null);
	if (first === null && last === null) return '';
	return first === null || last === null || first === last
		? inViews('inYear', { year: first ?? last ?? '' })
		: inViews('atLeast', { from: first, to: last });
}

/** The posts of an actor, each once, the last first; of one body where it is given. */
export function heldPosts(graph: Graph, actor: Actor, of: string | null = null): HeldPost[] {
	const posts = new Map<string, Post[]>();
	for (const post of actor.posts.filter((one) => of === null || one.of === of))
		posts.set(`${post.of} ${post.title}`, [...(posts.get(`${post.of} ${post.title}`) ?? []), post]);
	return [...posts.values()].toReversed().flatMap((terms): HeldPost[] => {
		const [post] = terms;
		if (post === undefined) return [];
		const body = graph.actor.get(post.of) ?? null;
		return [
			{
				title: post.title,
				body: body !== null && post.title.includes(nameInRecords(body)) ? null : body,
				years: sayList(terms.map(sayYears).filter((years) => years !== '')),
				urls: [...new Set(terms.flatMap(({ url }) => url ?? []))],
			},
		];
	});
}
