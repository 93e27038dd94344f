import { inFrame } from '../words/words.ts';

/** The parts of the site that every page's head names; `always` stays in sight on a phone, the rest folds away. */
export const SECTIONS = [
	{ id: 'Issues', name: inFrame('issues'), path: '/issues/', always: true },
	{ id: 'Topics', name: inFrame('topics'), path: '/topics/', always: true },
	{ id: 'Compare', name: inFrame('compare'), path: '/compare/', always: false },
	{ id: 'Timeline', name: inFrame('timeline'), path: '/timeline/', always: false },
	{ id: 'Claims', name: inFrame('claims'), path: '/claims/', always: false },
	{ id: 'People', name: inFrame('people'), path: '/actors/', always: false },
	{ id: 'Articles', name: inFrame('articles'), path: '/articles/', always: false },
	{ id: 'About', name: inFrame('about'), path: '/about/', always: false },
] as const;

/** What every page's foot names: ways into the record, and what lies behind it. */
export const FOOT = [
	{ name: inFrame('statements'), path: '/statements/' },
	{ name: inFrame('events'), path: '/events/' },
	{ name: inFrame('network'), path: '/network/' },
	{ name: inFrame('outlets'), path: '/outlets/' },
	{ name: inFrame('data'), path: '/data/' },
	{ name: inFrame('readSigns'), path: '/about/signs/' },
	{ name: inFrame('codebook'), path: '/about/codebook/' },
	{ name: inFrame('coverage'), path: '/about/coverage/' },
	{ name: inFrame('corrections'), path: '/corrections/' },
	{ name: inFrame('feed'), path: '/feed.xml' },
] as const;
