import { isPlaying } from './state';

export default function PlayButton() {
  return <button type="button" class="rounded-full bg-amber-400 px-6 py-3 font-bold" onClick={() => { isPlaying.value = !isPlaying.value; }}>{isPlaying.value ? 'Pause' : 'Spill av episoden'}</button>;
}
