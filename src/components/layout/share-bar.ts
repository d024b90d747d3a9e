// The buttons for sharing a page. Nothing is sent anywhere but where the reader chooses.
const SHOWN_MILLISECONDS = 3000;

class ShareBar extends HTMLElement {
  connectedCallback(): void {
    const button = (name: string) => this.querySelector<HTMLButtonElement>(`[data-${name}]`);
    const address = () => document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href.split('#')[0]!;
    const copy = button('copy');
    if (copy && navigator.clipboard) copy.addEventListener('click', () => void this.copy(copy, address()));
    else copy?.remove();
    const share = button('share');
    if (share && typeof navigator.share === 'function') {
      share.hidden = false;
      // A reader who closes the device's own dialogue is no error.
      share.addEventListener('click', () => void navigator.share({ title: document.title, url: address() }).catch(() => undefined));
    } else share?.remove();
    button('print')?.addEventListener('click', () => window.print());
    this.hidden = this.querySelector('button') === null;
  }

  private async copy(button: HTMLButtonElement, address: string): Promise<void> {
    await navigator.clipboard.writeText(address);
    const words = button.textContent;
    const done = button.dataset['copied'] ?? '';
    button.textContent = done;
    this.querySelector('[role=status]')!.textContent = done;
    setTimeout(() => { button.textContent = words; }, SHOWN_MILLISECONDS);
  }
}

if (!customElements.get('share-bar')) customElements.define('share-bar', ShareBar);
