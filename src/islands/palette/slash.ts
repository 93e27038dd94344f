/** Whether `/` opens the palette: kept for this browser, as keys.ts reads it. */
export function slashIsOn(): boolean {
	try {
		return localStorage.getItem('slash') !== 'off';
	} catch {
		return true;
	}
}

/** Keeps `/` or lets it go. */
export function keepSlash(on: boolean): void {
	try {
		if (on) localStorage.removeItem('slash');
		else localStorage.setItem('slash', 'off');
	} catch {
		// A browser that keeps nothing keeps the key.
	}
}
