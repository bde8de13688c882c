import { beforeEach } from '../steps';
import { type Change, HostError, type Watch, type Workbook, type Written } from '../workbook';
import { carryOut } from './carryOut';
import { draftsOf } from './drafts';
import { mayBeginAgain } from './excelErrors';
import { markStore } from './marks';
import { planWrite } from './planWrite';
import { type BookRead, contentsOf, readBook } from './readBook';
import type { ExcelOptions, RunExcel } from './runExcel';
import type { Session } from './session';
import { onTrip, type Trip } from './trip';
import { undoWrite } from './undoWrite';
import type { Writing } from './writing';

/** The workbook that is open in Excel 当前工作簿, through Office.js. It is looked at afresh before everything. */
export function excelWorkbook(run: RunExcel, options: ExcelOptions = {}): Workbook {
  const session: Session = {
    drafts: draftsOf(),
    models: new Map(),
    merges: new Map(),
    begun: new Set(),
    journal: null,
  };
  const inTurn = turns();
  const read = (trip: Trip): Promise<BookRead> =>
    readBook(trip, {
      mergesOf: (id) => session.merges.get(id) ?? [],
      begun: session.begun,
      looksForMerges: options.looksForMerges ?? false,
    });
  return {
    read: () =>
      inTurn(() => again(options, () => onTrip(run, options, async (trip) => contentsOf(await read(trip))))),
    foresee: (changes) =>
      inTurn(() =>
        again(options, () =>
          onTrip(run, options, async (trip) => planWrite(await read(trip), changes, session.drafts).written),
        ),
      ),
    write: (changes, watch) => inTurn(() => write({ run, options, session, read }, changes, watch)),
    undo: () =>
      inTurn(async () => {
        const { journal } = session;
        if (journal === null) return [];
        session.journal = null;
        const isDone = await onTrip(run, options, async (trip) =>
          undoWrite(writingOn({ options, session }, trip, await read(trip)), journal),
        );
        return isDone ? journal.sheets : [];
      }),
  };
}

interface Writer {
  readonly run: RunExcel;
  readonly options: ExcelOptions;
  readonly session: Session;
  readonly read: (trip: Trip) => Promise<BookRead>;
}

/** Begun again it starts from what is there by then; what it says it did is what was to be done at first. */
async function write(
  writer: Writer,
  changes: readonly Change[],
  watch: Watch | undefined,
): Promise<readonly Written[]> {
  const { run, options, session, read } = writer;
  const soFar: { first: readonly Written[] | null; isTouched: boolean } = { first: null, isTouched: false };
  const grouped = options.supports?.('1.20') === true;
  await again(options, () =>
    onTrip(
      run,
      options,
      async (trip) => {
        const book = await read(trip);
        const { steps, written } = planWrite(book, changes, session.drafts);
        if (soFar.first === null) {
          for (let i = 0; i < changes.length; i += 1) await beforeEach(watch, changes, i);
          soFar.first = written;
        }
        if (steps.length === 0) return;
        const writing = writingOn(writer, trip, book);
        const isRepaired = soFar.isTouched;
        soFar.isTouched = true;
        const sheets = changedSheets(written);
        // What changes nothing leaves the write before it to be taken back.
        if (sheets.length > 0 || isRepaired) session.journal = null;
        const entries = await carryOut(writing, steps);
        // What a broken attempt changed is not in the journal of the one that mended it.
        const isWhole = writing.journal.isWhole && !isRepaired;
        if (sheets.length > 0 && isWhole) session.journal = { sheets, entries };
      },
      grouped,
    ),
  );
  return soFar.first ?? [];
}

function writingOn(
  { options, session }: Pick<Writer, 'options' | 'session'>,
  trip: Trip,
  book: BookRead,
): Writing {
  const store = markStore(trip.context, trip.supports('1.12'));
  return { trip, store, session, options, book, journal: { isWhole: true } };
}

function changedSheets(written: readonly Written[]): string[] {
  return written.filter(({ added, changed }) => added + changed > 0).map(({ sheet }) => sheet);
}

/** A list that somebody moved while we wrote is planned so often anew. */
const MOST_MOVES = 3;
const PAUSE = 1000;

/** Begins again what Excel says may be begun again, after a pause. */
async function again<T>(options: ExcelOptions, attempt: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      const isMoved = error instanceof HostError && error.code === 'excel-moved';
      if (tries > (isMoved ? MOST_MOVES : mayBeginAgain(error))) throw error;
      await (options.pause ?? paused)(PAUSE * tries);
    }
  }
}

function paused(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** One at a time: a read in the midst of a write would see half of it. */
function turns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const now = last.then(work, work);
    last = now;
    return now;
  };
}
