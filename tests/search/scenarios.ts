/** A reader's query and the statements that must stand among the first five; things by sort and id where they are meant. */
export interface Scenario {
	query: string;
	why: string;
	first: string[];
	things?: string[];
	/** No more than so many statements. */
	most?: number;
}

/** Queries on the real corpus. When one disappoints, it is added here and then mended. */
export const SCENARIOS: readonly Scenario[] = [
	{
		query: 'peskov',
		why: 'a surname',
		first: ['peskov-sides-with-unfriendly', 'peskov-reception-downgraded', 'peskov-downgrade-travel-advice'],
		things: ['actor dmitry-peskov'],
	},
	{ query: 'peskow', why: 'another romanisation', first: ['peskov-sides-with-unfriendly', 'peskov-reception-downgraded'] },
	{ query: 'Poutine sanctions', why: 'a French name and a topic', first: ['putin-disappointed-by-sanctions', 'putin-us-behind-sanctions'] },
	{ query: 'Ovetchko constitution', why: 'a French name and a word', first: ['ovechko-constitution-revision'] },
	{ query: 'Лаврова', why: 'an inflected Russian surname', first: ['lavrov-criticises-build-up', 'lavrov-choices-destabilise'] },
	{
		query: 'Медведев острова',
		why: 'a Russian name and the Russian word for a topic',
		first: ['medvedev-denounces-tokyo', 'medvedev-does-not-care'],
	},
	{ query: 'санкции Путин', why: 'Russian, any order', first: ['putin-disappointed-by-sanctions', 'putin-us-behind-sanctions'] },
	{
		query: '高市 台湾',
		why: 'a Japanese surname and topic',
		first: ['takaichi-taiwan-remarks', 'beijing-objects-to-takaichi', 'lavrov-echoes-beijing'],
		most: 4,
	},
	{ query: 'プーチン', why: 'a Russian surname in Japanese', first: ['putin-disappointed-by-sanctions'], things: ['actor vladimir-putin'] },
	{ query: 'ペスコフ報道官', why: 'a surname and a post in Japanese', first: ['peskov-reception-downgraded'] },
	{ query: 'メドベージェフ', why: 'the usual spelling, not the one shown first', first: ['medvedev-denounces-tokyo'] },
	{ query: 'Такаити Тайвань', why: 'a Japanese surname in Russian', first: ['takaichi-taiwan-remarks'] },
	{ query: 'японские санкции', why: 'a Russian adjective of a state and a topic', first: ['putin-disappointed-by-sanctions'] },
	{
		query: 'airspace violation il-38',
		why: 'an event that holds two of three words, where no statement holds all',
		first: [],
		things: ['event il-38-flight-september-2024'],
	},
	{ query: '与那国島', why: 'a Japanese place of a topic', first: [], things: ['topic taiwan-and-southwest-islands'] },
	{ query: '岸田', why: 'a Japanese surname', first: ['ishiba-kishida-ukraine-east-asia'], things: ['actor fumio-kishida'] },
	{ query: '制裁', why: 'the Japanese word for a topic', first: [], things: ['topic sanctions-and-countermeasures'] },
	{
		query: 'kurils',
		why: "one side's name of a place",
		first: ['medvedev-denounces-tokyo', 'tokyo-title-to-islands'],
		things: ['topic islands-and-peace-treaty'],
	},
	{
		query: 'Northern Territories',
		why: "the other side's name of it",
		first: ['tokyo-title-to-islands'],
		things: ['topic islands-and-peace-treaty'],
	},
	{ query: 'defense buildup', why: 'American spelling', first: ['lavrov-criticises-build-up', 'japan-government-build-up-defensive'] },
	{
		query: 'defence build-up',
		why: 'British spelling, hyphen',
		first: ['lavrov-criticises-build-up', 'japan-government-build-up-defensive'],
	},
	{ query: 'lavorv yonagooni', why: 'two typos', first: ['lavrov-choices-destabilise'] },
	{ query: 'generaters ukraine', why: 'a typo and a word', first: ['iwaya-more-generators'] },
	{ query: 'nucl threats', why: 'a beginning', first: ['shino-nuclear-threats'] },
	{
		query: 'what did Putin say about sanctions',
		why: 'a whole question',
		first: ['putin-disappointed-by-sanctions', 'putin-us-behind-sanctions'],
	},
	{ query: 'kremlin spokesman', why: 'a post', first: ['peskov-sides-with-unfriendly', 'peskov-reception-downgraded'] },
	{
		query: 'un ambassador',
		why: 'a post by a synonym',
		first: ['shino-russia-aggressor', 'shino-nuclear-threats', 'shino-stands-with-ukraine'],
	},
	{ query: '“collective West” unfriendly', why: 'a quoted phrase', first: ['peskov-sides-with-unfriendly'], most: 3 },
	{ query: '"status quo"', why: 'exact words', first: ['author-force-in-strait-hits-japan'], most: 4 },
	{ query: 'mori -kyiv', why: 'a word left out', first: ['mori-closer-relations', 'mori-last-appearance'] },
	{ query: 'side:tokyo as:direct nuclear', why: 'operators and a word', first: ['shino-nuclear-threats'], most: 3 },
	{ query: 'by:patrushev', why: 'an operator alone', first: ['patrushev-nato-surrounds', 'patrushev-large-navy'], most: 5 },
	{ query: 'via:regnum peskov', why: 'an outlet of the chain', first: ['peskov-sides-with-unfriendly'] },
	{ query: 'mild hybrid cars', why: 'plain words', first: ['japan-mild-hybrids-exempt'], things: ['claim mild-hybrids-never-sanctioned'] },
	{ query: 'hybrid car', why: 'the singular', first: ['japan-mild-hybrids-exempt'] },
	{ query: 'vehicles self defence forces', why: 'any order', first: ['nakatani-more-vehicles'] },
	{ query: 'navy', why: 'one word', first: ['patrushev-large-navy'] },
	{ query: 'north korea missiles', why: 'three words', first: ['author-north-korea-danger'], things: ['topic north-korea-in-asia'] },
	{ query: 'crimea', why: 'a name in a text', first: ['goble-crimea-unlawful'] },
	{ query: 'G-7 pressure', why: 'a hyphen that is not in the text', first: ['ovechko-g7-adds-pressure'] },
	{ query: 'russian navy japan sea', why: 'no statement has all words: the rare one counts most', first: ['patrushev-large-navy'] },
	{ query: 'culture festival', why: 'a topic by two words', first: ['lavrov-praises-exchange'], things: ['topic cultural-ties'] },
	{ query: 'Zelenskyy', why: 'another spelling of whom it is about', first: ['mori-zelensky-suffering'] },
	{ query: 'foreign ministry spokeswoman', why: 'a post in its other form', first: ['zakharova-new-sanctions'] },
	{ query: 'zzyzx kokoshin', why: 'a word that nobody has: the rest is found', first: ['kokoshin-putin-inclined', 'kokoshin-new-threat'] },
	{ query: 'ＰＵＴＩＮ　ｊａｐａｎ', why: 'full width', first: ['putin-disappointed-by-sanctions'] },
];
