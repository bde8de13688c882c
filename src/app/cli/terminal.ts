import type { Moment } from '../../kernel/calendar';

/** Where the command line speaks and what time it is 终端: the only things it takes from outside its arguments. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Local civil time. */
  readonly now: Moment;
  /** Whether a person watches standard error: only then is progress shown. */
  readonly isWatched: boolean;
}
