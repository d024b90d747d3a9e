// A bar at the foot of the page that plays: drawn anew with every frame while it does.
import { useEffect, useRef, useState } from 'preact/hooks';
import { isPlaying, wanted } from './state';

export default function Player({ src, title }: { src: string; title: string }) {
  const audio = useRef<HTMLAudioElement>(null);
  const [time, setTime] = useState(0);
  useEffect(() => {
    if (!isPlaying.value) { audio.current?.pause(); return undefined; }
    void audio.current?.play();
    let frame = requestAnimationFrame(function draw() {
      setTime(audio.current?.currentTime ?? 0);
      frame = requestAnimationFrame(draw);
    });
    return () => cancelAnimationFrame(frame);
  }, [isPlaying.value]);
  useEffect(() => { if (wanted.value !== undefined && audio.current) { audio.current.currentTime = wanted.value; isPlaying.value = true; } }, [wanted.value]);
  return (
    <div class="fixed inset-x-0 bottom-0 z-50 flex items-center gap-6 bg-slate-100 px-6 py-4" role="region" aria-label="Player">
      <button type="button" class="rounded-full bg-slate-900 px-4 py-2 text-white" onClick={() => { isPlaying.value = !isPlaying.value; }}>{isPlaying.value ? 'Pause' : 'Spill av'}</button>
      <p class="truncate font-bold">{title}</p>
      <input class="flex-1" type="range" aria-label="Spol" min={0} max={audio.current?.duration || 1} value={time} onInput={(event) => { wanted.value = Number(event.currentTarget.value); }} />
      <audio ref={audio} src={src} preload="metadata" />
    </div>
  );
}
