import { Blob, Buffer, Face, Font, shape, Variation } from 'harfbuzzjs';
import { num } from '../charts/svg.ts';
import { spelledOut } from '../text/drawable.ts';

/** A hand and its weight: serif is theirs, sans is ours. */
export interface Hand {
	family: 'sans' | 'serif';
	weight: 400 | 600 | 700;
}

/** The files of the two families as TrueType, each file holding some of the letters. */
export type FontFiles = Readonly<Record<Hand['family'], readonly Uint8Array[]>>;

/** Measures and draws words as outlines: a picture of them is the same on every machine, whatever fonts it has. */
export interface Typesetter {
	/** Width of a text in parts of its size. */
	advance(text: string, hand: Hand): number;
	/** A text as paths, its baseline at a point. */
	outline(text: string, hand: Hand, x: number, y: number, size: number): string;
	/** Whether some file of a family has a letter. */
	has(codePoint: number, family: Hand['family']): boolean;
}

interface Shaped {
	/** Outlines with their places, in units of the font. */
	glyphs: { path: string; x: number; y: number }[];
	advance: number;
}

const WEIGHT_AXIS = 'wght';
const UNITS = 1000;

interface Loaded {
	face: Face;
	letters: ReadonlySet<number>;
	fonts: Map<number, Font>;
	paths: Map<string, string>;
}

function load(file: Uint8Array): Loaded {
	const face = new Face(new Blob(Uint8Array.from(file).buffer));
	return { face, letters: new Set(face.collectUnicodes()), fonts: new Map(), paths: new Map() };
}

function fontOf({ face, fonts }: Loaded, weight: number): Font {
	const known = fonts.get(weight);
	if (known !== undefined) return known;
	const font = new Font(face);
	font.setScale(UNITS, UNITS);
	font.setVariations([new Variation(WEIGHT_AXIS, weight)]);
	fonts.set(weight, font);
	return font;
}

function pathOf(loaded: Loaded, font: Font, weight: number, glyph: number): string {
	const key = `${weight} ${glyph}`;
	const known = loaded.paths.get(key) ?? font.glyphToPath(glyph);
	loaded.paths.set(key, known);
	return known;
}

function shapeRun(loaded: Loaded, weight: number, text: string): Shaped {
	const font = fontOf(loaded, weight);
	const buffer = new Buffer();
	buffer.addText(text);
	buffer.guessSegmentProperties();
	shape(font, buffer);
	const places = buffer.getGlyphPositions();
	let advance = 0;
	const glyphs = buffer.getGlyphInfos().map(({ codepoint }, index) => {
		const { xAdvance = 0, xOffset = 0, yOffset = 0 } = places[index] ?? {};
		const glyph = { path: pathOf(loaded, font, weight, codepoint), x: advance + xOffset, y: yOffset };
		advance += xAdvance;
		return glyph;
	});
	return { glyphs, advance };
}

/** Cuts a text into runs, each of letters of one file; the first file takes what none has. */
function runsOf(files: readonly Loaded[], text: string): { file: Loaded; text: string }[] {
	const runs: { file: Loaded; text: string }[] = [];
	for (const letter of text) {
		const code = letter.codePointAt(0) ?? 0;
		const last = runs.at(-1);
		const file = last?.file.letters.has(code) ? last.file : (files.find(({ letters }) => letters.has(code)) ?? files[0]);
		if (file === undefined) continue;
		if (last?.file === file) last.text += letter;
		else runs.push({ file, text: letter });
	}
	return runs;
}

/** A typesetter with these fonts. */
export function typesetterOf(fonts: FontFiles): Typesetter {
	const files = { sans: fonts.sans.map(load), serif: fonts.serif.map(load) };
	const shaped = (text: string, { family, weight }: Hand): Shaped => {
		const whole: Shaped = { glyphs: [], advance: 0 };
		for (const run of runsOf(files[family], spelledOut(text))) {
			const { glyphs, advance } = shapeRun(run.file, weight, run.text);
			whole.glyphs.push(...glyphs.map((glyph) => ({ ...glyph, x: glyph.x + whole.advance })));
			whole.advance += advance;
		}
		return whole;
	};
	return {
		advance: (text, hand) => shaped(text, hand).advance / UNITS,
		outline: (text, hand, x, y, size) => {
			const scale = size / UNITS;
			const drawn = shaped(text, hand).glyphs.map(({ path, x: dx, y: dy }) =>
				path === '' ? '' : `<path transform="translate(${dx} ${dy})" d="${path}"/>`,
			);
			return `<g transform="translate(${num(x)} ${num(y)}) scale(${scale} ${-scale})">${drawn.join('')}</g>`;
		},
		has: (codePoint, family) => files[family].some(({ letters }) => letters.has(codePoint)),
	};
}
