import { packItems } from '../../charts/pack-items.ts';
import { graph } from '../../content.ts';
import { renamedInTools } from '../../indexes/moved.ts';
import { renamed } from '../../renamed.ts';
import { href } from '../../site.ts';
import { items, site } from './time.ts';

const [first, second] = graph.sides;

/** `/timeline/items.json`: every date, lean, for the timeline's script, with the names that it prints. */
export const itemsFile = JSON.stringify({
	base: href('/'),
	lanes: site.laneTitle,
	sides: { first: first.id, second: second.id },
	articles: Object.fromEntries(graph.articles.map((a) => [a.id, a.label])),
	renamed: renamedInTools(graph, renamed),
	...packItems(items),
});
