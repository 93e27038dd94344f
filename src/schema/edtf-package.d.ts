/** The edtf package ships no types; `src/schema/edtf.ts` names the parts of its values that we read. */
declare module 'edtf' {
	export default function edtf(text: string): unknown;
}
