import type { Span } from '../../record/span.ts';
import type { Finding } from './finding.ts';
import { type Ground, levelOf } from './ground.ts';

/**
 * "… the minister announced the arrests (Karimi, May 3, 2019).": a bracket behind the content that holds a name and a
 * date cites whom the sentence left unnamed. Gives the span of the name.
 */
export function citedBehind(ground: Ground, finding: Finding): Span | null {
  const { tokens } = ground;
  const level = levelOf(ground, finding.cue.first);
  for (let i = finding.cue.last; i < level.last; i++) {
    if (tokens[i].text !== '(' || tokens[i + 1]?.pos !== 'PROPN') continue;
    let end = i + 1;
    while (end < level.last && tokens[end].pos === 'PROPN' && !ground.cues.calendar.has(tokens[end].lower)) end++;
    if (tokens[end]?.text !== ',' || end === i + 1) continue;
    for (let j = end; j < level.last && tokens[j].text !== ')'; j++) {
      if (ground.cues.calendar.has(tokens[j].lower) || /^\d{4}$/.test(tokens[j].text)) {
        return { start: tokens[i + 1].start, end: tokens[end - 1].end };
      }
    }
  }
  return null;
}
