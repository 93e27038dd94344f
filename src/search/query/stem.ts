const RUSSIAN =
	/(?:иями|ями|ами|ыми|ими|его|ого|ему|ому|иях|иям|ией|ием|ях|ах|ям|ам|ее|ие|ые|ое|ей|ий|ый|ой|ем|им|ым|ом|их|ых|ую|юю|ая|яя|ию|ью|ия|ья|ии|[аеиоуыьюяй])$/u;

/** Endings of a Russian or Ukrainian word are cut where at least three letters stay; surnames in -ов and -ин keep theirs. */
function russianStem(word: string): string {
	const stem = word.replace(RUSSIAN, '');
	return stem.length >= 3 ? stem : word;
}

const vowel = /[aeiouy]/;

function englishStem(word: string): string {
	let stem = word;
	if (/[^aeiou]ies$/.test(stem) && stem.length > 4) stem = `${stem.slice(0, -3)}y`;
	else if (/(?:ss|sh|ch|x|z)es$/.test(stem)) stem = stem.slice(0, -2);
	else if (/[^sui]s$/.test(stem) && stem.length > 3) stem = stem.slice(0, -1);
	if (/[^aeiou]ied$/.test(stem) && stem.length > 4) stem = `${stem.slice(0, -3)}y`;
	else {
		const cut = stem.replace(/(?:ing|ed)$/, '');
		if (cut !== stem && cut.length >= 4 && vowel.test(cut)) stem = cut.replace(/([bdfgmnprt])\1$/, '$1');
	}
	return stem.length > 4 ? stem.replace(/e$/, '') : stem;
}

/** What words of one inflection share: `sanctions`, `sanction`, `sanctioned`; a folded word goes in. */
export function stemOf(word: string): string {
	if (/^[a-z]+$/.test(word)) return englishStem(word);
	return /^\p{Script=Cyrillic}+$/u.test(word) ? russianStem(word) : word;
}
