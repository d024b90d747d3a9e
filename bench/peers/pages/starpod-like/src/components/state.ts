import { signal } from '@preact/signals';

export const isPlaying = signal(false);
export const wanted = signal<number | undefined>(undefined);
