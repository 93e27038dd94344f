import { describe, expect, test } from 'vitest';
import { countWords } from '../../src/text/words.ts';
import { absentIn, type Change, invented, type Name, proved, sourceOf } from './corpus.ts';

test('an article in Japanese and one in Russian, of 600 words and more, are without a mistake and proved', async () => {
	const proof = await proved();
	expect(proof.mistakes).toEqual([]);
	expect(absentIn(proof)).toEqual([]);
	expect([...proof.unaccounted, ...proof.shared]).toEqual([]);
	expect(proof.verdicts.filter((v) => v.check.kind === 'quotation').length).toBeGreaterThanOrEqual(20);
	for (const name of ['toudai-2031', 'mayak-2031'] as const) expect(countWords(sourceOf(name))).toBeGreaterThanOrEqual(600);
});

describe('one changed sign of a quotation is absent', () => {
	test.each<[Name, Change, RegExp]>([
		['toudai-2031', ['北浦の漁師が守ってきた', '北浦の漁師が守ってた'], /nearest is `灯台は百年前.*no `|for `|also `き`/],
		['toudai-2031', [':q[灯台の火が見えれば帰れる]', ':q[灯台の火が見えるなら帰れる]'], /does not hold these words/],
		['toudai-2031', [':q[聞いていない]', ':q[提案があれば検討する]'], /do not stand in quotation marks/],
		['mayak-2031', ['За зиму маяк гас трижды', 'За зиму маяк гас дважды'], /nearest is `За зиму маяк гас трижды/],
		['mayak-2031', [':q[Мы чиним лампу, а не строим крепость,]', ':q[сказал Гранин журналистам]'], /do not stand in quotation marks/],
		['mayak-2031', [':q[Огонь ничей, он для всех]', ':q[Огонь ничей, он для все]'], /does not hold these words/],
	])('%s %j', async (name, change, why) => {
		const found = absentIn(await proved(name, { record: [change] }));
		expect(found.length).toBeGreaterThan(0);
		expect(found[0]).toMatch(/^quotation: /);
		expect(found[0]).toMatch(why);
	});
});

describe('what the source text prints and nobody accounts for is found', () => {
	test.each<[Name, Change, string]>([
		['toudai-2031', ['交代の日取りは決まっていない。', '交代の日取りは決まっていない。漁協は不満だと述べた。'], 'cue `述べた`'],
		['toudai-2031', ['交代の日取りは決まっていない。', '「まだだ」という。'], 'quotation `まだだ`'],
		['toudai-2031', ['決まっていない。', '決まっていない（ヴェルト通信、5月9日）。'], 'citation of `ヴェルト通信`, -----05-09'],
		['mayak-2031', ['и не торопиться.', 'и не торопиться. Капитаны возразили.'], 'cue `возразили`'],
		['mayak-2031', ['Погода тоже не ждёт.', 'Погода «тоже» не ждёт.'], 'quotation `тоже`'],
		['mayak-2031', ['и не торопиться.', 'и не торопиться («Вельт», 9 мая).'], 'citation of `Вельт`, -----05-09'],
	])('%s %j', async (name, change, words) => {
		const { unaccounted } = await proved(name, { source: [change] });
		expect(unaccounted.map((f) => f.text)).toEqual([expect.stringContaining(words)]);
	});
	test('but not a talk that is no saying, nor a dotless letter that hides a cue', async () => {
		const talk: Change = ['交代の日取りは決まっていない。', '話し合いは決まっていない。'];
		expect((await proved('toudai-2031', { source: [talk] })).unaccounted).toEqual([]);
		const dots: Change = ['и не торопиться.', 'и не торопиться. Подчеркивают это все.'];
		expect((await proved('mayak-2031', { source: [dots] })).unaccounted).toHaveLength(1);
	});
});

test('a run of 17 characters of a source text is shared, one of 16 is not', async () => {
	const prose = (words: string) =>
		proved('toudai-2031', { record: [['A report from the Kitauran side', `${words} A report from the Kitauran side`]] });
	expect((await prose('岸壁の拡張は軍艦の寄港を見据えた')).shared).toEqual([]);
	expect((await prose('岸壁の拡張は軍艦の寄港を見据えたも')).shared.map((f) => f.text)).toEqual([
		'a run of 17 characters shared with toudai-2031: `岸壁の拡張は軍艦の寄港を見据えたも`',
	]);
});

test('full and half width and letters in parts move no place', async () => {
	const wide: Change = ['海図では', '海図では'.normalize('NFD')];
	const changes = [['１９７４年', '1974年'], ['2029年の覚書', '２０２９年の覚書'], wide] as const;
	const proof = await proved('toudai-2031', { source: changes });
	expect(absentIn(proof)).toEqual([expect.stringMatching(/^hash: /)]);
	expect(proof.unaccounted).toEqual([]);
});

test('quotations of the data stand in the marks of their language', async () => {
	const { collections } = await invented();
	const text = (id: string) => collections?.statements.find((s) => s.id === id)?.text;
	expect(text('official-has-not-heard')).toBe('The ministry has 「聞いていない」; should a proposal come, it will be looked at.');
	expect(text('sedov-weather-station')).toMatch(/^The government should «не оглядываться на ноты» and/);
});
