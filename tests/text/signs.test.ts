import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { POSITION_MEANS, WHEN_MEANS } from '../../src/text/signs.ts';
import { PRESENTATIONS } from '../../src/vocabulary.ts';

test('every mark that is drawn is explained', () => {
	const drawn = [...readFileSync('public/signs.svg', 'utf8').matchAll(/<symbol id="([^"]+)"/g)].map((match) => match[1]);
	const page = readFileSync('src/pages/about/signs.astro', 'utf8');
	const named = [...page.matchAll(/<Sign name="([^"]+)"/g)].map((match) => match[1]);
	const positions = Object.keys(POSITION_MEANS).map((name) => `${name}-position`);
	const explained = [...PRESENTATIONS, ...positions, ...WHEN_MEANS.map(([name]) => name), ...named];
	expect(drawn.filter((id) => !explained.includes(id))).toEqual([]);
});
