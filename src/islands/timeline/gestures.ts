/** What hands do on a picture, in shares of its width from its left edge. */
export interface Gestures {
	/** A drag begins; false refuses it. */
	start?: (share: number) => boolean;
	/** Moved since the last call. */
	pan: (by: number, share: number) => void;
	/** Spread or pinched about a point. */
	zoom: (factor: number, about: number) => void;
	end: () => void;
}

const SLIP = 4;

/** Listens for drags, pinches and wheels on a picture. A plain wheel scrolls the page; with Ctrl or ⌘ it zooms, sideways it pans. */
export function listen(picture: SVGSVGElement, hands: Gestures): void {
	const down = new Map<number, { x: number; start: number }>();
	let dragging = false;
	const width = () => picture.getBoundingClientRect().width || 1;
	const share = (clientX: number) => (clientX - picture.getBoundingClientRect().left) / width();

	picture.addEventListener('pointerdown', (event) => {
		if (event.button !== 0) return;
		if (down.size === 0 && hands.start?.(share(event.clientX)) === false) return;
		down.set(event.pointerId, { x: event.clientX, start: event.clientX });
	});
	picture.addEventListener('pointermove', (event) => {
		const finger = down.get(event.pointerId);
		if (finger === undefined) return;
		if (!dragging && Math.abs(event.clientX - finger.start) < SLIP) return;
		if (!dragging) {
			dragging = true;
			picture.setPointerCapture(event.pointerId);
		}
		const [other] = [...down].filter(([id]) => id !== event.pointerId).map(([, f]) => f);
		if (other === undefined) hands.pan((event.clientX - finger.x) / width(), share(event.clientX));
		else {
			const before = Math.abs(finger.x - other.x) || 1;
			const after = Math.abs(event.clientX - other.x) || 1;
			hands.zoom(after / before, share((event.clientX + other.x) / 2));
		}
		finger.x = event.clientX;
	});
	const up = (event: PointerEvent) => {
		if (!down.delete(event.pointerId) || down.size > 0) return;
		if (dragging) hands.end();
		// The click that follows a drag is no click.
		setTimeout(() => {
			dragging = false;
		});
	};
	picture.addEventListener('pointerup', up);
	picture.addEventListener('pointercancel', up);
	picture.addEventListener('click', (event) => dragging && event.preventDefault(), true);
	picture.addEventListener('dragstart', (event) => event.preventDefault());
	picture.addEventListener(
		'wheel',
		(event) => {
			const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
			if (!sideways && !event.ctrlKey && !event.metaKey) return;
			event.preventDefault();
			if (sideways) hands.pan(-event.deltaX / width(), share(event.clientX));
			else hands.zoom(Math.exp(-event.deltaY / 300), share(event.clientX));
		},
		{ passive: false },
	);
}
