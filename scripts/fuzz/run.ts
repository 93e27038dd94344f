import { type Files, loadCorpus, type ReadBefore, reportLine } from '../../src/corpus.ts';
import { lossesOf, misplaced, unlisted } from './account.ts';
import { mutate } from './mutate.ts';
import { random } from './random.ts';
import { type Tagged, tagged, textOf } from './tagged.ts';

/** A fault that a changed file showed. */
export interface FuzzFault {
	kind: 'crash' | 'slow' | 'misplaced' | 'lost';
	run: number;
	file: string;
	mutation: string;
	what: string;
	text: string;
}

/** What came of all runs. */
export interface FuzzOutcome {
	runs: number;
	/** Runs in which the file came out as it was. */
	same: number;
	/** Runs with a message, and how many messages each rule gave. */
	refused: number;
	rules: Map<string, number>;
	/** Runs without a message: a date, a word or a line is another one, and all of it is in the collections. */
	accepted: number;
	slowest: number;
	faults: FuzzFault[];
}

/** Longer than this is a hang. */
const SECONDS = 2;

/** Changes files of a good corpus at random, one at a time, and looks whether anything is lost, lies or breaks. */
export async function fuzz(texts: ReadonlyMap<string, string>, runs: number, seed: number): Promise<FuzzOutcome> {
	const outcome: FuzzOutcome = { runs, same: 0, refused: 0, rules: new Map(), accepted: 0, slowest: 0, faults: [] };
	const targets = [...texts.keys()].filter((file) => /^articles\/|^(?:actors|topics|issues|corpus|synonyms)\.yaml$|^ids\.txt$/.test(file));
	const signs = new Map(targets.map((file) => [file, tagged(texts.get(file) ?? '', file.endsWith('.yaml'))]));
	const good = await loadCorpus(filesOf(texts));
	if (good.collections === null) throw new Error(`the corpus to be changed has mistakes: ${good.problems.map(reportLine).join('\n')}`);
	// An account that finds something lost in what nobody changed tells nothing of what was.
	const wrong = targets.flatMap((file) => lossesOf(file, signs.get(file) ?? [], good));
	if (wrong.length > 0) throw new Error(`the account of the unchanged corpus is wrong: ${wrong.slice(0, 5).join('; ')}`);
	const records = targets.filter((file) => file.startsWith('articles/'));
	for (let run = 0; run < runs; run += 1) {
		const next = random(seed * 1_000_003 + run);
		// Nine runs of ten are of records.
		const among = next() < 0.9 ? records : targets;
		const file = among[Math.floor(next() * among.length)] ?? '';
		const { name, signs: changed } = mutate(signs.get(file) ?? [], next);
		await one(outcome, texts, { run, file, mutation: name, signs: changed });
	}
	return outcome;
}

type Changed = Pick<FuzzFault, 'run' | 'file' | 'mutation'> & { signs: Tagged[] };

async function one(outcome: FuzzOutcome, good: ReadonlyMap<string, string>, { signs, ...changed }: Changed): Promise<void> {
	const text = textOf(signs);
	if (text === good.get(changed.file)) {
		outcome.same += 1;
		return;
	}
	const texts = new Map([...good, [changed.file, text]]);
	const fault = (kind: FuzzFault['kind'], whats: readonly string[]) => {
		if (whats.length > 0) outcome.faults.push({ kind, ...changed, what: whats.slice(0, 5).join('; '), text });
	};
	const began = process.cpuUsage();
	try {
		const loaded = await loadCorpus(filesOf(texts), before(good));
		const seconds = process.cpuUsage(began).user / 1e6;
		outcome.slowest = Math.max(outcome.slowest, seconds);
		fault('slow', seconds > SECONDS ? [`${seconds.toFixed(1)} s`] : []);
		fault('misplaced', misplaced(loaded, texts));
		for (const { ruleId } of loaded.problems) outcome.rules.set(ruleId ?? '', (outcome.rules.get(ruleId ?? '') ?? 0) + 1);
		if (loaded.problems.length > 0) outcome.refused += 1;
		else {
			outcome.accepted += 1;
			fault(
				'lost',
				changed.file === 'ids.txt' ? unlisted(good.get(changed.file) ?? '', text, loaded) : lossesOf(changed.file, signs, loaded),
			);
		}
	} catch (error) {
		fault('crash', [error instanceof Error ? (error.stack ?? error.message) : String(error)]);
	}
}

/** Records read before, one set a corpus: only the changed record is parsed anew. */
const READ = new WeakMap<object, ReadBefore>();

function before(good: ReadonlyMap<string, string>): ReadBefore {
	const known: ReadBefore = READ.get(good) ?? new Map<string, never>();
	READ.set(good, known);
	return known;
}

function filesOf(texts: ReadonlyMap<string, string>): Files {
	return {
		name: (path) => path,
		list: () => Promise.resolve([...texts.keys()].filter((path) => path.startsWith('articles/')).map((path) => path.slice(9))),
		read: (path) => Promise.resolve(texts.get(path) ?? null),
		entries: () => Promise.resolve([...texts.keys()].map((path) => ({ path, kind: 'file' as const }))),
	};
}
