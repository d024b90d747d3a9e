// The one script a page begins with. What is small is in it; what is large is loaded when somebody has use for it.
import '../episode/player/copy-field.ts';
import '../output/citation-box.ts';
import '../output/output-filter.ts';
import '../search/field-key.ts';
import '../search/site-search.ts';
import './allow-prefetch.ts';
import './share-bar.ts';
import { watchPlayers } from '../episode/player/watch-players.ts';

watchPlayers();
