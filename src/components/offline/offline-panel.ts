// The switch, the episodes and the list of what is kept. Nothing is kept, and no worker is there, before a button is pressed.
import { formatBytes } from '../../i18n/format.ts';
import type { Locale } from '../../domain/locale.ts';
import { canKeep, forgetEpisode, forgetPage, isKeeping, keepEpisode, keptPages, keptPartsSize, keptSound, startKeeping, stopKeeping } from './offline-store.ts';

type Words = Record<'on' | 'off' | 'switchOn' | 'switchOff' | 'keep' | 'forget' | 'coming' | 'kept' | 'forgotten' | 'failed' | 'full' | 'total' | 'parts' | 'ended', string>;

class OfflinePanel extends HTMLElement {
  private words!: Words;
  private fallbacks: string[] = [];

  connectedCallback(): void {
    if (!canKeep()) return;
    this.words = JSON.parse(this.dataset['words'] ?? '{}') as Words;
    this.fallbacks = JSON.parse(this.dataset['fallbacks'] ?? '[]') as string[];
    this.piece('cannot').hidden = true;
    this.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      if (button && !button.disabled) void this.press(button);
    });
    // Shown with what they say: words that come later would move those below.
    void this.show().then(() => {
      for (const panel of this.querySelectorAll<HTMLElement>('[data-part=panel]')) panel.hidden = false;
    });
  }

  private async press(button: HTMLButtonElement): Promise<void> {
    button.disabled = true;
    try {
      this.say(await this.work(button));
    } catch (error) {
      this.say(error instanceof DOMException && error.name === 'QuotaExceededError' ? this.words.full : this.words.failed);
    }
    button.disabled = false;
    await this.show();
    // A page that was deleted takes its button with it.
    if (!button.isConnected) this.querySelector<HTMLButtonElement>('[data-do=switch]')?.focus();
    else button.focus();
  }

  /** Does what a button is for; @returns what is said about it */
  private async work(button: HTMLButtonElement): Promise<string> {
    const { words } = this;
    const row = button.closest('li');
    const title = row?.dataset['title'] ?? '';
    if (button.dataset['do'] === 'switch') {
      const wasOn = await isKeeping();
      await (wasOn ? stopKeeping() : startKeeping(this.fallbacks));
      return wasOn ? words.ended : words.on;
    }
    const page = row?.dataset['page'];
    const sound = row?.dataset['sound'];
    if (page !== undefined) await forgetPage(page);
    else if (row && sound !== undefined) {
      if (!(await this.isKept(sound))) {
        await this.keep(row, sound);
        return words.kept.replace('{title}', title);
      }
      await forgetEpisode(sound);
    }
    return words.forgotten.replace('{title}', title);
  }

  private async keep(row: HTMLElement, sound: string): Promise<void> {
    const size = Number(row.dataset['size']);
    const pages = JSON.parse(row.dataset['pages'] ?? '[]') as string[];
    const button = row.querySelector('button')!;
    if (!(await isKeeping())) await startKeeping(this.fallbacks);
    await keepEpisode(sound, size, pages, (bytes) => {
      button.textContent = this.words.coming.replace('{now}', this.bytes(bytes)).replace('{all}', this.bytes(size));
    });
  }

  /** Shows what is so now. */
  private async show(): Promise<void> {
    const { words } = this;
    const [isOn, pages, sound, parts] = await Promise.all([isKeeping(), keptPages(), keptSound(), keptPartsSize()]);
    this.piece('state').textContent = isOn ? words.on : words.off;
    this.querySelector('[data-do=switch]')!.textContent = isOn ? words.switchOff : words.switchOn;
    this.piece('pages').replaceChildren(...pages.filter(({ address }) => !this.fallbacks.includes(address)).map((page) => this.row(page.title, page.address, page.size)));
    for (const row of this.querySelectorAll<HTMLElement>('li[data-sound]')) {
      const isKept = sound.has(new URL(row.dataset['sound']!, location.href).href);
      const button = row.querySelector('button')!;
      button.textContent = (isKept ? words.forget : words.keep).replace('{title}', row.dataset['title']!);
    }
    const total = parts + [...sound.values(), ...pages.map(({ size }) => size)].reduce((sum, size) => sum + size, 0);
    this.piece('total').textContent = isOn ? `${words.total.replace('{size}', this.bytes(total))} ${words.parts}` : '';
  }

  private row(title: string, address: string, size: number): HTMLLIElement {
    const row = document.createElement('li');
    row.dataset['page'] = address;
    row.dataset['title'] = title;
    // A page in two languages may have one title.
    const language = address.startsWith('/en/') ? 'en' : 'nb';
    const link = Object.assign(document.createElement('a'), { href: address, hreflang: language, textContent: language === this.dataset['locale'] ? title : `${title} (${language})` });
    const button = Object.assign(document.createElement('button'), { type: 'button', className: 'chip', textContent: this.words.forget.replace('{title}', title) });
    const bytes = Object.assign(document.createElement('span'), { className: 'quiet', textContent: ` ${this.bytes(size)} ` });
    row.append(link, bytes, button);
    return row;
  }

  private async isKept(sound: string): Promise<boolean> {
    return (await keptSound()).has(new URL(sound, location.href).href);
  }

  private bytes(size: number): string {
    return formatBytes(size, this.dataset['locale'] as Locale);
  }

  private piece(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part=${name}]`)!;
  }

  private say(words: string): void {
    this.piece('status').textContent = words;
  }
}

if (!customElements.get('offline-panel')) customElements.define('offline-panel', OfflinePanel);
