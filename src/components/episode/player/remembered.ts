// What this browser keeps between visits: where the listener left each episode, and their speed. Nothing leaves the device.

const SPEED = 'player:speed';
const place = (guid: string): string => `player:at:${guid}`;

/** Where the listener left the episode, in seconds; undefined when they have not begun, or nothing can be read. */
export function rememberedPlace(guid: string): number | undefined {
  return read(place(guid));
}

/** @param seconds undefined forgets it: the episode was heard to its end */
export function rememberPlace(guid: string, seconds: number | undefined): void {
  write(place(guid), seconds === undefined ? undefined : Math.round(seconds * 10) / 10);
}

/** The listener's speed for the whole show, 1 when they have chosen none. */
export function rememberedSpeed(): number {
  return read(SPEED) ?? 1;
}

export function rememberSpeed(speed: number): void {
  write(SPEED, speed);
}

// Storage may be full, forbidden or absent; listening must never depend on it.
function read(key: string): number | undefined {
  try {
    const value = Number.parseFloat(localStorage.getItem(key) ?? '');
    return value > 0 ? value : undefined;
  } catch {
    return undefined;
  }
}

function write(key: string, value: number | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, String(value));
  } catch {
    // Not kept, then.
  }
}
