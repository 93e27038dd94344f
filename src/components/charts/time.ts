import { soundnessOf } from '../../agreement.ts';
import type { Site } from '../../charts/draw-label.ts';
import { timelineOf } from '../../charts/timeline.ts';
import { graph } from '../../content.ts';
import { chronology, laneTitles } from '../../model/views/chronology.ts';
import { href } from '../../site.ts';
import { pathOf } from '../../text/item.ts';

/** Whether coders agree well enough on what answers what to draw it. */
export const answersDrawn = soundnessOf('answers') !== 'not-drawn';

/** Everything of the corpus with its date, in time. */
export const items = chronology(graph).map((item) => (answersDrawn ? item : { ...item, answers: [] }));

/** The served timeline. */
export const timeline = timelineOf(items);

/** How pictures on this site find pages and signs, and what their lanes are called. */
export const site: Site = {
	href: (item) => href(pathOf(item)),
	sign: (name) => href(`/signs.svg#${name}`),
	laneTitle: laneTitles(graph),
};
