const SCRIPTS: readonly (readonly [RegExp, string])[] = [
	[/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
	[/\p{Script=Hangul}/gu, 'ko'],
	[/[їієґЇІЄҐ]/gu, 'uk'],
	[/\p{Script=Cyrillic}/gu, 'ru'],
	[/\p{Script=Han}/gu, 'zh'],
	[/\p{Script=Arabic}/gu, 'ar'],
	[/\p{Script=Hebrew}/gu, 'he'],
	[/\p{Script=Greek}/gu, 'el'],
];
const COMMON: Readonly<Record<string, RegExp>> = {
	en: /\b(?:the|and|of|that|was|with)\b/giu,
	de: /\b(?:der|die|und|das|nicht|mit)\b/giu,
	fr: /\b(?:le|la|les|des|est|une|dans)\b/giu,
	es: /\b(?:el|los|las|que|una|del|por)\b/giu,
};

/** The language in which a text is likely written, by its letters and its commonest words; English where nothing tells. */
export function languageOf(text: string): string {
	const sample = text.slice(0, 20_000);
	const letters = sample.match(/\p{L}/gu)?.length ?? 0;
	for (const [pattern, language] of SCRIPTS) if ((sample.match(pattern)?.length ?? 0) > letters / 50) return language;
	const counts = Object.entries(COMMON).map(([language, pattern]) => ({ language, count: sample.match(pattern)?.length ?? 0 }));
	return counts.reduce((best, one) => (one.count > best.count ? one : best), { language: 'en', count: 0 }).language;
}
