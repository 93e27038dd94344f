import cards from './en/cards.json' with { type: 'json' };
import charts from './en/charts.json' with { type: 'json' };
import compare from './en/compare.json' with { type: 'json' };
import dates from './en/dates.json' with { type: 'json' };
import frame from './en/frame.json' with { type: 'json' };
import moves from './en/moves.json' with { type: 'json' };
import numbers from './en/numbers.json' with { type: 'json' };
import pages from './en/pages.json' with { type: 'json' };
import parts from './en/parts.json' with { type: 'json' };
import search from './en/search.json' with { type: 'json' };
import tools from './en/tools.json' with { type: 'json' };
import values from './en/values.json' with { type: 'json' };
import views from './en/views.json' with { type: 'json' };
import { sayer } from './say.ts';

/**
 * The catalogue of the interface, one sayer a part of it: `inCards('noOutlet')`. English stands in `en/`, each other
 * language in a folder beside it with the same keys; a build of another language reads its folder in place of `en/`.
 */

/** Words for coded values and their meanings. */
export const inValues = /* @__PURE__ */ sayer(values);

/** Dates. */
export const inDates = /* @__PURE__ */ sayer(dates);

/** Numbers. */
export const inNumbers = /* @__PURE__ */ sayer(numbers);

/** Head, masthead, foot and the way through a list: what stands around every page. */
export const inFrame = /* @__PURE__ */ sayer(frame);

/** What the views of the model say: counts, stances, who and through whom. */
export const inViews = /* @__PURE__ */ sayer(views);

/** Whether something holds, as a message that chooses asks it. */
export function yes(holds: boolean): 'yes' | 'no' {
	return holds ? 'yes' : 'no';
}

/** The card of a statement, as pages, results and comparisons show it. */
export const inCards = /* @__PURE__ */ sayer(cards);

/** Pictures, and the tables beside them. */
export const inCharts = /* @__PURE__ */ sayer(charts);

/** What several pages have: parts of a page. */
export const inParts = /* @__PURE__ */ sayer(parts);

/** What one page has. */
export const inPages = /* @__PURE__ */ sayer(pages);

/** What the tools of a page say while they load, fail and copy. */
export const inTools = /* @__PURE__ */ sayer(tools);

/** What the comparison says in the browser. */
export const inCompare = /* @__PURE__ */ sayer(compare);

/** What timeline and network say in the browser. */
export const inMoves = /* @__PURE__ */ sayer(moves);

/** What search says in the browser. */
export const inSearch = /* @__PURE__ */ sayer(search);
