import type { Actor } from '../../schema/actor.ts';
import { bounds } from '../../schema/edtf.ts';
import type { CodedCorpus } from '../check/coded.ts';
import type { Unaccounted } from './check.ts';
import { type PrintedDay, printedCitations } from './printed-citations.ts';
import type { Reading } from './reading.ts';

const folded = (name: string) => name.toLowerCase().replace(/\s+/g, ' ').trim();

/** Ids of the actors that a printed name can mean. */
export function actorsByName(actors: readonly Actor[]): Map<string, Set<string>> {
	const names = new Map<string, Set<string>>();
	for (const actor of actors)
		for (const name of [actor.name, ...actor.names.map((n) => n.name), ...actor.aliases])
			names.set(folded(name), (names.get(folded(name)) ?? new Set<string>()).add(actor.id));
	return names;
}

function isDay(on: string | null, { year, month, day }: PrintedDay): boolean {
	if (on === null) return false;
	const { earliest, latest } = bounds(on);
	if (earliest === null || earliest !== latest) return false;
	const [y, m, d] = earliest.split('-').map(Number);
	return m === month && d === day && (year === null || y === year);
}

const shown = ({ year, month, day }: PrintedDay) =>
	[year ?? '----', String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');

/** Printed citations of a paragraph, outlet by outlet and day by day, that no relay and no citation record of it carries. */
export function uncoveredCitations(reading: Reading, coded: CodedCorpus, names: ReadonlyMap<string, ReadonlySet<string>>): Unaccounted[] {
	const { article, paragraph, text, passages } = reading;
	const cited = coded.citations.filter((c) => c.article === article.id && c.value.paragraph === paragraph).map((c) => c.value);
	const carriers = [...cited, ...passages.flatMap((p) => p.statement.via.flat())];
	const media = new Set(coded.actors.filter((a) => a.value.kind === 'media').map((a) => a.value.id));
	const isOutlet = (name: string) => [...(names.get(folded(name)) ?? [])].some((id) => media.has(id));
	return printedCitations(text, article.language, isOutlet).flatMap(({ outlet, days, borrowed, ...range }) => {
		const ids = names.get(folded(outlet));
		const finding = (says: string) => reading.finding('citation', says, range, null);
		if (ids === undefined) return [finding(`citation of \`${outlet}\`, which is no actor's name or alias`)];
		const own = carriers.filter((c) => ids.has(c.outlet));
		if (days.length === 0) return own.length > 0 ? [] : [finding(`citation of \`${outlet}\``)];
		const halves = cited.filter((c) => ids.has(c.outlet) && c.from === null);
		return [
			...days
				.filter((day) => !own.some((c) => isDay(c.on, day) || (borrowed && c.on === null)))
				.map((day) => finding(`citation of \`${outlet}\`, ${shown(day)}`)),
			...days
				.filter((day) => day.year === null && halves.some((c) => isDay(c.on, day)))
				.map((day) => finding(`citation of \`${outlet}\`, ${shown(day)}, without \`from\`: the year is not printed`)),
		];
	});
}
