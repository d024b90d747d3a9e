// A lecture: a talk given at an event, which may be unknown.
import type { LectureFacts } from '../schema/lecture.ts';
import type { OutputBase } from './output.ts';

export interface Lecture extends OutputBase {
  family: 'lectures';
  type: LectureFacts['type'];
  event?: LectureFacts['event'];
}
