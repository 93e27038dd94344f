import { describe, expect, test } from 'vitest';
import { cuesIn } from '../../scripts/shipped-cues.ts';
import { lexiconOf } from '../../src/model/verify/lexicon.ts';

const lexicon = lexiconOf(await cuesIn(['zh'], []), 'zh');
const found = (text: string) =>
	lexicon.uses(text).map(({ words, lemmas }) => (words === lemmas[0] ? words : `${words} (${lemmas.join(', ')})`));

describe('the cues that come with the engine for Chinese', () => {
	test.each([
		['北国运输部长米拉·霍尔特周一表示，旧桥还能再用十个冬天。', ['表示']],
		['南国政府否认了这一说法，称桥已不再安全。', ['否认', '称']],
		['据渡口日报报道，双方都拒绝谈判。', ['据', '报道', '拒绝']],
		['專家認為，這座橋並不安全。', ['認為 (认为)']],
		['部长在讲话中强调合作的重要性。', ['讲话', '强调']],
	])('%s', (text, cues) => {
		expect(found(text)).toEqual(cues);
	});

	test('stand only where words begin and end: a novel is no saying, and to make plain is none', () => {
		expect(found('小说里没有说明这一点。')).toEqual([]);
	});
});
