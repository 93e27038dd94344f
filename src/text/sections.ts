/** The parts of the site that every page's head names; `always` stays in sight on a phone, the rest folds away. */
export const SECTIONS = [
	{ name: 'Issues', path: '/issues/', always: true },
	{ name: 'Topics', path: '/topics/', always: true },
	{ name: 'Compare', path: '/compare/', always: false },
	{ name: 'Timeline', path: '/timeline/', always: false },
	{ name: 'Claims', path: '/claims/', always: false },
	{ name: 'People', path: '/actors/', always: false },
	{ name: 'Articles', path: '/articles/', always: false },
	{ name: 'About', path: '/about/', always: false },
] as const;

/** What every page's foot names: ways into the record, and what lies behind it. */
export const FOOT = [
	{ name: 'Statements', path: '/statements/' },
	{ name: 'Events', path: '/events/' },
	{ name: 'Network', path: '/network/' },
	{ name: 'Outlets', path: '/outlets/' },
	{ name: 'Data', path: '/data/' },
	{ name: 'How to read the signs', path: '/about/signs/' },
	{ name: 'Codebook', path: '/about/codebook/' },
	{ name: 'Coverage', path: '/about/coverage/' },
	{ name: 'Corrections', path: '/corrections/' },
	{ name: 'Feed', path: '/feed.xml' },
] as const;
