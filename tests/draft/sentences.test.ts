import { describe, expect, test } from 'vitest';
import { ofSentence } from './read.ts';

const SENTENCES: Record<string, [sentence: string, proposals: string[]][]> = {
	'who speaks': [
		['Mira Holt said the pier was sound.', ['mira-holt · say · indirect · Mira Holt said the pier was sound']],
		['The pier, Holt said, was sound.', ['mira-holt · say · indirect · The pier, Holt said, was sound']],
		['“The pier is sound,” said Holt.', ['mira-holt · say · direct · The pier is sound,” said Holt']],
		['According to Holt, the pier is sound.', ['mira-holt · according to · indirect · According to Holt, the pier is sound']],
		["In Sund's view, the pier is lost.", ["sund · view · indirect · Sund's view, the pier is lost"]],
		[
			'Harbour master Ole Brandt, who runs the pier, denied that it leaks.',
			['ole-brandt · deny · indirect · Harbour master Ole Brandt, who runs the pier, denied that it leaks'],
		],
		[
			'Two fishermen complained that nobody had warned them.',
			['fishermen · complain · indirect · Two fishermen complained that nobody had warned them'],
		],
		['Holt blamed Sund for the delay.', ['mira-holt · blame · indirect · Holt blamed Sund for the delay']],
	],
	'who speaks, further off': [
		['Holt herself has admitted that the pier leaks.', ['mira-holt · admit · indirect · Holt herself has admitted that the pier leaks']],
		[
			'A diplomat who attended the talks and spoke on condition of anonymity said the pier was lost.',
			['diplomat · say · indirect · A diplomat who attended the talks and spoke on condition of anonymity said the pier was lost'],
		],
		[
			'Neighbours in the old harbour have called for a new pier.',
			['neighbours · call for · indirect · Neighbours in the old harbour have called for a new pier'],
		],
		[
			'The talks broke off, with Sund accusing Northland of delay and Northland insisting that nobody had waited.',
			[
				'sund · accuse · indirect · Sund accusing Northland of delay',
				'northland · insist · indirect · Northland insisting that nobody had waited',
			],
		],
		[
			'According to three of her officers, the pier is sound.',
			['officers · according to · indirect · According to three of her officers, the pier is sound'],
		],
		['“The pier,” Holt began, “is sound.”', ['mira-holt · begin · direct · The pier,” Holt began, “is sound']],
		['The pier has been declared dead by critics.', ['critics · declare · indirect · The pier has been declared dead by critics']],
		['Northland recalled its envoy.', []],
		[
			'The pier, Holt added, “leaks like a sieve and always has”.',
			['mira-holt · add · partial · The pier, Holt added, “leaks like a sieve and always has'],
		],
	],
	'coordinated verbs share their subject': [
		[
			'Holt condemned the raid, stated that “nobody gave orders” and repeated that the pier stays open.',
			[
				'mira-holt · condemn · mention · Holt condemned the raid',
				'mira-holt · state · direct · Holt condemned the raid, stated that “nobody gave orders',
				'mira-holt · repeat · indirect · Holt condemned the raid, stated that “nobody gave orders” and repeated that the pier stays open',
			],
		],
	],
	'how much is quoted': [
		['Holt called the offer “a joke” and left.', ['mira-holt · call · partial · Holt called the offer “a joke” and left']],
		["Holt said: 'We wait.'", ["mira-holt · say · direct · Holt said: 'We wait"]],
		['Holt criticised the budget.', ['mira-holt · criticize · mention · Holt criticised the budget']],
	],
	'the author’s comment is no content': [
		['Holt added that “work goes on,” though she did not say where.', ['mira-holt · add · direct · Holt added that “work goes on']],
	],
	relays: [
		[
			'Holt said the pier was sound (Tide Post; The Daily Quay, March 1).',
			['mira-holt · say · indirect · via tide-post 2025-03-01 | daily-quay 2025-03-01 · Holt said the pier was sound'],
		],
		['Holt said the pier was sound (see Tide Post, March 1).', ['mira-holt · say · indirect · Holt said the pier was sound']],
		[
			'Holt told the Tide Post that the pier was sound.',
			['mira-holt · tell · indirect · via tide-post · Holt told the Tide Post that the pier was sound'],
		],
	],
	'what is no statement': [
		['Northland regularly sends boats to the pier.', []],
		['The move signals a thaw, and the talks will resume.', []],
		['Holt declined to say when.', []],
		['The captain was questioned and released.', []],
		['The report weighs two kilograms.', []],
	],
};

describe.each(Object.entries(SENTENCES))('%s', (_, cases) => {
	test.each(cases)('%s', async (sentence, proposals) => {
		expect(await ofSentence(sentence)).toEqual(proposals);
	});
});
