/** A request of the register, told from others of its number by where it stands. */
export interface CaseMeant {
  readonly ticket: string;
  readonly sheet: string | null;
  readonly row: number | null;
}
