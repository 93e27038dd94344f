import type { Site } from '../../src/charts/draw-label.ts';
import { pathOf } from '../../src/text/item.ts';

/** Names and addresses of an invented site. */
export function createSite(): Site {
	return {
		href: pathOf,
		sign: (name) => `#${name}`,
		laneTitle: {
			first: 'Asteria',
			second: 'Borealis',
			'first-voices': 'Unofficial voices, Asteria',
			'second-voices': 'Unofficial voices, Borealis',
			others: 'Other capitals and voices',
			authors: 'The authors themselves, at the date of the article',
			events: 'What happened',
		},
	};
}
