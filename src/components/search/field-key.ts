// «/» leads to the search field, wherever there is one, unless the reader writes or has turned it off.

export const FIELD_KEY = '/';
const OFF = 'search:key-off';

// Storage may be full, forbidden or absent; the key then works.
export function keyIsOn(): boolean {
  try {
    return localStorage.getItem(OFF) === null;
  } catch {
    return true;
  }
}

export function rememberKey(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(OFF);
    else localStorage.setItem(OFF, '1');
  } catch {
    // Not kept, then.
  }
}

const kept = globalThis as { listensForFieldKey?: true };

// Pages run their modules anew when they are shown without a load; one listener serves them all.
if (!kept.listensForFieldKey) {
  kept.listensForFieldKey = true;
  document.addEventListener('keydown', (event) => {
    if (event.key !== FIELD_KEY || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if ((event.target as Element).closest?.('input, textarea, select, [contenteditable]')) return;
    const field = document.querySelector<HTMLInputElement>('.search-form input[name=q]');
    if (!field || !keyIsOn()) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}
