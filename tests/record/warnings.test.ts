import { expect, test } from 'vitest';
import { warningReport } from '../../src/corpus.ts';
import { RULES, WARNINGS } from '../../src/rules.ts';
import { front, load } from './memory.ts';

/** A statement quoted in part, with this content. */
const record = (
	content: string,
) => `${front('harbour')}:::statement[Brandt: the ferry waits]{#brandt-waits by=ada-brandt as=partial cue=say}
${content}

::at[Ada Brandt said that … the ferry waits]{p=2}
::said{on=2019-10-20 basis=stated}
:::
`;

test('a content that is quoted whole and said to be quoted in part is warned of, and stops nothing', async () => {
	const { collections, problems, warnings } = await load({ harbour: record(':q[the ferry waits], :q[and so do we].') });
	expect([problems.length, collections === null]).toEqual([0, false]);
	expect(warningReport(warnings)).toBe(
		[
			'Warning: articles/harbour.md:16:70  Unexpected `as=partial` on a content that is quoted whole, expected `as=direct`  quoted-whole',
			`    ${RULES['quoted-whole'].help}`,
		].join('\n'),
	);
});

test('one word outside the quotation is no whole quotation', async () => {
	const { warnings } = await load({ harbour: record('The ferry :q[waits].') });
	expect(warningReport(warnings)).toBe('');
});

test('a rule that only warns is a rule', () => {
	for (const rule of WARNINGS) expect(RULES).toHaveProperty(rule);
});
