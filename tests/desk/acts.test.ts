import { describe, expect, test } from 'vitest';
import { performed } from '../../src/desk/acts.ts';
import { partsOf } from '../../src/desk/record-parts.ts';
import type { DeskAct } from '../../src/desk/state.ts';

const RECORD = `---
id: a
title: "A title"
label:
language: en
genre:
arguesNote:
---

## Paragraph 2

:::statement[Holt: …]{#holt-say by=mira-holt as=partial cue=say draft}
… :q[no "deal" here]

::at[Holt said there … deal here]{p=2}
::said{on=2025-03-04 basis=relative from="Tuesday"}
:::

:::event[…]{#event-one draft}
::happened{on=2025-03-02 basis=relative from="Sunday"}
::told{p=2}
:::

## Paragraph 3

:::statement[Brandt: she denies it]{#brandt-deny by=anna-brandt as=indirect cue=deny cue-kind=verb draft}
It   is not   so.

::at[Anna Brandt … denied it]{p=3}
:::

::citation[daily-quay]{#c-one p=3 draft}
::citation[tide-post]{#c-two p=3 draft}

## Our own heading

Our own prose.
`;

type TextAct = Exclude<DeskAct, { act: 'undo' }>;
const done = (act: TextAct, raw = RECORD) => performed('a.md', raw, act);
const text = (act: TextAct, raw = RECORD) => {
	const outcome = done(act, raw);
	if ('refused' in outcome) throw new Error(outcome.refused);
	return outcome.text;
};
const refusal = (act: TextAct, raw = RECORD) => {
	const outcome = done(act, raw);
	return 'refused' in outcome ? outcome.refused : 'done';
};
/** The lines that differ: `-` before, `+` after. */
const changes = (act: TextAct, raw = RECORD) => {
	const [before, after] = [raw.split('\n'), text(act, raw).split('\n')];
	return [
		...before.filter((line) => !after.includes(line)).map((l) => `-${l}`),
		...after.filter((line) => !before.includes(line)).map((l) => `+${l}`),
	];
};

test('a record is cut into its parts, each with its own lines', () => {
	const { parts, text: all } = partsOf('a.md', RECORD);
	expect(parts.map((p) => p.key)).toEqual([
		'front:@1',
		'heading:@10',
		'statement:holt-say',
		'event:event-one',
		'heading:@24',
		'statement:brandt-deny',
		'citation:c-one',
		'citation:c-two',
		'heading:@35',
		'prose:@37',
	]);
	const slices = parts.map((p) => all.slice(p.from, p.to));
	expect(slices[2]?.startsWith(':::statement[Holt')).toBe(true);
	expect(slices[2]?.endsWith('\n:::')).toBe(true);
	expect(slices.at(-1)).toBe('Our own prose.');
});

describe('accepting a draft', () => {
	test('takes its flag away and nothing else', () => {
		expect(changes({ act: 'accept', key: 'statement:brandt-deny' })).toEqual([
			'-:::statement[Brandt: she denies it]{#brandt-deny by=anna-brandt as=indirect cue=deny cue-kind=verb draft}',
			'+:::statement[Brandt: she denies it]{#brandt-deny by=anna-brandt as=indirect cue=deny cue-kind=verb}',
		]);
		expect(changes({ act: 'accept', key: 'citation:c-one' })).toHaveLength(2);
	});

	test('is refused while a heading, a content or an event waits for words, and where there is no draft', () => {
		expect(refusal({ act: 'accept', key: 'statement:holt-say' })).toMatch(/waits for words: Heading.*; Content/);
		expect(refusal({ act: 'accept', key: 'event:event-one' })).toMatch(/waits for words: What happened/);
		const settled = text({ act: 'accept', key: 'statement:brandt-deny' });
		expect(refusal({ act: 'accept', key: 'statement:brandt-deny' }, settled)).toMatch(/is no draft/);
		expect(refusal({ act: 'accept', key: 'statement:nobody' })).toMatch(/no such part/);
	});
});

describe('changing a part', () => {
	test('writes each value at its place and accepts', () => {
		const values = {
			heading: 'Holt: no deal [yet] with Sund',
			text: 'There is :q[no "deal" here].',
			by: 'mira-holt, anna-brandt',
			cue: '',
			'cue-kind': 'none',
			topics: 'ferry-line, gannet-bank',
		};
		expect(changes({ act: 'change', key: 'statement:holt-say', values, accept: true })).toEqual([
			'-:::statement[Holt: …]{#holt-say by=mira-holt as=partial cue=say draft}',
			'-… :q[no "deal" here]',
			'+:::statement[Holt: no deal \\[yet\\] with Sund]{#holt-say as=partial cue-kind=none}',
			'+There is :q[no "deal" here].',
			'+::by[mira-holt, anna-brandt]',
			'+::topics[ferry-line, gannet-bank]',
		]);
		const lines = text({ act: 'change', key: 'statement:holt-say', values, accept: true }).split('\n');
		expect(lines.slice(lines.indexOf('::by[mira-holt, anna-brandt]'), lines.indexOf(':::')).map((line) => line.split('[')[0])).toEqual([
			'::by',
			'::at',
			'::said{on=2025-03-04 basis=relative from="Tuesday"}',
			'::topics',
		]);
	});

	test('leaves what it does not name as it is written, odd spaces too', () => {
		const after = text({ act: 'change', key: 'statement:brandt-deny', values: { as: 'mention' }, accept: false });
		expect(after).toBe(RECORD.replace('as=indirect', 'as=mention'));
		const back = text({ act: 'change', key: 'statement:brandt-deny', values: { 'cue-kind': 'noun' }, accept: false });
		expect(back).toBe(RECORD.replace('cue-kind=verb', 'cue-kind=noun'));
	});

	test('fills in front matter, in quotes where YAML needs them', () => {
		const values = { label: 'Holt on the deal: a no', genre: 'news', arguesNote: 'Both are heard' };
		expect(changes({ act: 'change', key: 'front:@1', values, accept: false })).toEqual([
			'-label:',
			'-genre:',
			'-arguesNote:',
			'+label: "Holt on the deal: a no"',
			'+genre: news',
			'+arguesNote: Both are heard',
		]);
	});

	test.each([
		['a fence in the words', { text: 'It is so.\n\n:::\n\nMore.' }],
		['a line of another part', { text: 'It is so.\n\n::told[event-one]{p=3}' }],
		['a container', { text: ':::claim[It is so]{#c kind=norm}\n:::' }],
		['markup', { text: 'It is **so**.' }],
		['a quotation mark of no quotation', { text: 'It is “so”.' }],
		['quotes in an attribute', { cue: 'say" draft="x' }],
		['a field that it does not have', { id: 'other' }],
		['a sign that nobody sees', { heading: 'Brandt: she\u202e denies' }],
	])('is refused with %s', (_name, values) => {
		expect(refusal({ act: 'change', key: 'statement:brandt-deny', values, accept: false })).toMatch(/^Nothing is written/);
	});
});

describe('the lines of a part', () => {
	test('may become two parts', () => {
		const lines = '::citation[daily-quay]{#c-one p=3}\n::citation[daily-quay]{#c-three p=3 on=2025-03-01}';
		expect(text({ act: 'lines', key: 'citation:c-one', lines, accept: false })).toBe(
			RECORD.replace('::citation[daily-quay]{#c-one p=3 draft}', lines),
		);
	});

	test.each(['', '---', ':::statement[Brandt: x]{#x by=a as=direct cue=say}\nx', '::citation[daily-quay]{#c-one p=3 draft', '* a list'])(
		'are not written as %j, which is no part of a record',
		(lines) => {
			expect(refusal({ act: 'lines', key: 'citation:c-one', lines, accept: false })).toMatch(/^Nothing is written/);
		},
	);

	test('cannot swallow what stands below', () => {
		const lines = ':::statement[Brandt: x]{#x by=anna-brandt as=indirect cue=say}\nIt is so.';
		expect(refusal({ act: 'lines', key: 'heading:@24', lines, accept: false })).toMatch(/^Nothing is written/);
	});
});

describe('setting aside', () => {
	test('takes a draft out with the blank line below', () => {
		expect(text({ act: 'set-aside', key: 'event:event-one' })).toBe(RECORD.replace(/:::event[\s\S]*?\n:::\n\n/, ''));
		expect(text({ act: 'set-aside', key: 'citation:c-one' })).toBe(RECORD.replace('::citation[daily-quay]{#c-one p=3 draft}\n', ''));
	});

	test('takes the heading of an empty paragraph out as well, and keeps one of ours', () => {
		const less = text({ act: 'set-aside', key: 'event:event-one' });
		expect(text({ act: 'set-aside', key: 'statement:holt-say' }, less)).not.toContain('## Paragraph 2');
		const own = less.replace('## Paragraph 2', '## Ours');
		expect(text({ act: 'set-aside', key: 'statement:holt-say' }, own)).toContain('## Ours');
	});

	test('is refused for what a person settled', () => {
		expect(refusal({ act: 'set-aside', key: 'prose:@37' })).toMatch(/is no draft/);
	});

	test('the last part of a file leaves one line end', () => {
		const raw = RECORD.slice(0, RECORD.indexOf('\n## Our own'));
		expect(text({ act: 'set-aside', key: 'citation:c-two' }, raw).endsWith('{#c-one p=3 draft}\n')).toBe(true);
	});
});

describe('what is not accounted for', () => {
	test('is passed over with a reason, beside its paragraph', () => {
		const act = { act: 'pass-over', kind: 'cue', paragraph: 2, words: 'agreed', reason: 'A deed [of both].' } as const;
		const after = text(act);
		expect(after).toContain('::told{p=2}\n:::\n\n::not-speech[A deed \\[of both\\].]{p=2 cue="agreed"}\n\n## Paragraph 3');
		expect(refusal({ ...act, reason: ' ' })).toMatch(/a reason is needed/);
		const quoted = text({ ...act, kind: 'quotation-mark', words: 'the "deal" x' });
		expect(quoted).toContain('{p=2 words="the “deal“ x"}');
	});

	test('is written below the lines of its paragraph', () => {
		const after = text({ act: 'add', paragraph: 3, lines: '::citation[tide-post]{#c-four p=3}' });
		expect(after).toContain('{#c-two p=3 draft}\n\n::citation[tide-post]{#c-four p=3}\n\n## Our own heading');
	});
});

describe('the file is edited and never written anew', () => {
	test('line ends of another system and a mark at the beginning stay', () => {
		const raw = `\uFEFF${RECORD.replaceAll('\n', '\r\n')}`;
		const act = { act: 'change', key: 'statement:brandt-deny', values: { topics: 'ferry-line' }, accept: true } as const;
		expect(text(act, raw)).toBe(`\uFEFF${text(act).replaceAll('\n', '\r\n')}`);
		expect(text({ act: 'set-aside', key: 'event:event-one' }, raw)).toBe(
			`\uFEFF${text({ act: 'set-aside', key: 'event:event-one' }).replaceAll('\n', '\r\n')}`,
		);
	});

	test('a record that cannot be read is not touched', () => {
		expect(refusal({ act: 'accept', key: 'citation:c-one' }, RECORD.replace('{#c-one', '{#c-one #c-one'))).toMatch(/cannot be read/);
	});
});
