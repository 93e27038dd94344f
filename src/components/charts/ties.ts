import type { TiesSite } from '../../charts/draw-ties.ts';
import { leastFor } from '../../charts/place-ties.ts';
import { graph } from '../../content.ts';
import { type Ties, tiesAbout, tiesThrough } from '../../model/views/ties.ts';
import { href } from '../../site.ts';
import { inCharts } from '../../words/words.ts';

const MOST_TIES = 40;

/** One view of the network. */
export interface NetworkView {
	/** Name of its files. */
	id: string;
	path: string;
	title: string;
	lead: string;
	ties: Ties;
	/** Statements that a tie must have to be served in the picture. */
	least: number;
	site: TiesSite;
	/** Heads of the table. */
	heads: [source: string, target: string];
}

function view(fields: Omit<NetworkView, 'least'>): NetworkView {
	return { ...fields, least: leastFor(fields.ties.ties, MOST_TIES) };
}

const actor = (id: string) => href(`/actors/${id}/`);
const unnamed = graph.statements.filter((s) => s.voice === 'attributed' && s.via.length === 0).length;

/** Who speaks about whom, and which outlet relays whom. */
export const views: { about: NetworkView; outlets: NetworkView } = {
	about: view({
		id: 'about',
		path: '/network/',
		title: inCharts('aboutTitle'),
		lead: inCharts('aboutLead'),
		ties: tiesAbout(graph),
		site: { source: inCharts('speaks'), target: inCharts('isSpokenOf'), href: actor },
		heads: [inCharts('speaker'), inCharts('spokenOf')],
	}),
	outlets: view({
		id: 'outlets',
		path: '/network/outlets/',
		title: inCharts('relaysTitle'),
		lead: inCharts('relaysLead', { n: unnamed }),
		ties: tiesThrough(graph),
		site: { source: inCharts('relays'), target: inCharts('isRelayed'), href: actor },
		heads: [inCharts('outlet'), inCharts('relayed')],
	}),
};
