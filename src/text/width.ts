/** Letters, digits and marks in full or half width: another way to set the same sign, not another sign. */
const SET = /[\uFF66-\uFF9D][\uFF9E\uFF9F]|[\uFF01-\uFFEE]/gu;

/** Whether a text has signs in full or half width. */
function hasWidths(text: string): boolean {
	return /[\uFF01-\uFFEE]/u.test(text);
}

/** A text with every sign in its plain width; other signs that Unicode calls compatible (`①`, `㍻`, `ﬁ`) stay. */
export function plainWidth(text: string): string {
	return hasWidths(text) ? text.replace(SET, (sign) => sign.normalize('NFKC')) : text;
}

/** Full-width Latin letters, digits, marks and spaces in half width; every unit stays where it is. */
export function halfWidth(text: string): string {
	return text.replace(/[\uFF01-\uFF5E\u3000]/g, (sign) => sign.normalize('NFKC'));
}

function otherWidths(): Map<string, string[]> {
	const widths = new Map<string, string[]>();
	const add = (plain: string, other: string) => widths.set(plain, [...(widths.get(plain) ?? []), other]);
	for (let code = 0xff01; code <= 0xffee; code += 1) {
		const sign = String.fromCharCode(code);
		const plain = sign.normalize('NFKC');
		if (plain === sign || plain.length !== 1 || /[\s\p{M}]/u.test(plain)) continue;
		add(plain, sign);
		for (const mark of ['\uFF9E', '\uFF9F']) {
			const voiced = (sign + mark).normalize('NFKC');
			if (voiced.length === 1) add(voiced, sign + mark);
		}
	}
	return widths;
}

/** A sign in plain width, and the other spellings that a text may set for it. */
export const WIDTHS: ReadonlyMap<string, readonly string[]> = otherWidths();
