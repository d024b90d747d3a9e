// Where the player begins: the element is defined once, however often this script is met.
import { EpisodePlayer } from './episode-player.ts';
import { keepListening } from './keep-listening.ts';

if (!customElements.get('episode-player')) {
  customElements.define('episode-player', EpisodePlayer);
  keepListening();
}
