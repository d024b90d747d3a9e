// A field with a button that copies it. Without this script the field stands alone, and can be copied by hand.

class CopyField extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea')!;
    const button = this.querySelector('button')!;
    const status = this.querySelector('[role=status]')!;
    button.hidden = false;
    button.onclick = async () => {
      try {
        await navigator.clipboard.writeText(field.value);
        status.textContent = this.dataset['copied']!;
      } catch {
        field.select();
        status.textContent = this.dataset['failed']!;
      }
    };
  }
}

if (!customElements.get('copy-field')) customElements.define('copy-field', CopyField);
