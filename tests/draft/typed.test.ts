import { expect, test } from 'vitest';
import { saySpared, typedOf } from '../../scripts/draft/typed.ts';

test('a line that stands in the draft as it is settled is typed by nobody; each line of the draft serves once', () => {
	const draft = '::at[a … b]{p=2}\n\n::via[wire]\n…\n';
	const record = '::at[a … b]{p=2}\n::at[a … b]{p=2}\n\nOur words.\n::via[wire, quay]\n';
	expect(typedOf(record, draft)).toEqual({ lines: 4, standingLines: 1, keys: 17 + 17 + 11 + 18, standingKeys: 17 });
});

test('a sum says lines, keys and minutes of typing', () => {
	const one = { lines: 10, standingLines: 4, keys: 2000, standingKeys: 500 };
	expect(saySpared([one, one])).toMatch(/^8 of 20 lines .* 1000 of 4000 keys: 5 of 20 minutes of typing at 200 keys a minute/);
});
