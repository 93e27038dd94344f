import { wordsOf } from '../src/text/words.ts';

/** Words that belong to the dispute this site was first built for: its sides, places, people and outlets. The list is fixed, so that no change of content turns a test of the code; names of languages are not among them. */
export const REAL_NAMES: ReadonlySet<string> = new Set(
	(
		'abe asahi austin beijing blinken carnegie china crimea donald fondsk fumio goble hokkaido interfax ishiba iwaya izvestiya jamestown ' +
		'japan jiji kamikawa kiev kihara kishida kokoshin kommersant koshkin kremlin kuril kurils kuriles kyiv kyodo lavrov lloyd maria ' +
		'matsuno medvedev meduza minoru mori moscow nakatani nastasyin nato nhk nikkei okinawa ovechko patrushev peskov pyongyang regnum russia ' +
		'ruble senkaku sergey shigeru shino sputnik taiwan takaichi takeshi tass tokyo trump ukraine umerov ' +
		'valdai vedomosti vladimir washington yomiuri yonaguni yoshiro zakharova zelensky'
	).split(' '),
);

/** The first corpus's names in a text, each with its line. */
export function realNamesIn(text: string): string[] {
	return text
		.split('\n')
		.flatMap((line, index) => wordsOf(line).flatMap((word) => (REAL_NAMES.has(word) ? [`line ${index + 1}: ${word}`] : [])));
}
