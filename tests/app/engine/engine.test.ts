import type { Engine } from '../../../src/app/engine/engine';
import { HostError } from '../../../src/host/workbook';
import { SMALL, workbookOf } from '../../e2e/office';
import { type Given, NOW, paneOver, SAMPLE } from '../pane/given';

const ASKED = { period: null, now: NOW, language: 'zh' } as const;

let given: Given;
let engine: Engine;

async function over(file: string): Promise<void> {
  given = await paneOver(file);
  engine = given.surroundings.engine;
  await engine.open(ASKED);
}

describe('over the sample', () => {
  beforeAll(() => over(SAMPLE));

  test('opening tells what was recognised, how much is wrong and whom it leaves out', async () => {
    const opened = await engine.open(ASKED);
    expect(opened.registers.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['units', 'owners', 'rates', 'meters', 'charges', 'receipts', 'requests']),
    );
    expect(opened.counts.error).toBeGreaterThan(10);
    expect(opened.unrecognised).toEqual([]);
    expect(opened.refused).toBeNull();
    expect(opened.leftOut.length).toBeGreaterThan(0);
  });

  test('what crosses to the page can be cloned, every query and entry', async () => {
    const issues = await engine.ask('issues', { severity: null, sheet: null, text: '' });
    const answers = [
      issues,
      await engine.ask('charges', { item: null, building: null, text: '', limit: 5 }),
      await engine.ask('notices', { units: [], isAll: true, documents: {} }),
      await engine.ask('reminders', { units: [], isAll: true }),
      await engine.ask('unitChoice', { by: 'building', buildings: ['1'] }),
      await engine.ask('findUnits', { text: '101', limit: 8 }),
      await engine.ask('settings', {}),
      await engine.ask('unrecognised', {}),
      await engine.enter('fixes', { at: issues.issues.map(({ at }) => at), confirmed: false }),
    ];
    for (const answer of answers) expect(structuredClone(answer)).toEqual(answer);
  });

  test('fixes are shown before they are made, and are gone from the list afterwards', async () => {
    const { issues } = await engine.ask('issues', { severity: null, sheet: null, text: '' });
    const certain = issues.filter(({ fix }) => fix?.certain === true);
    expect(certain.length).toBeGreaterThan(2);
    const planned = await engine.enter('fixes', { at: certain.map(({ at }) => at), confirmed: false });
    expect(planned.cells.length).toBeGreaterThan(2);
    await engine.write(planned.id);
    const { counts } = await engine.open(ASKED);
    const after = Object.values(counts).reduce((sum, n) => sum + n, 0);
    expect(after).toBeLessThan(issues.length);
  });
});

describe('over a small office', () => {
  beforeEach(async () => {
    await over(await workbookOf('engine.xlsx', SMALL));
  });

  test.each(['charges', 'notices', 'reminders', 'summary', 'check'])(
    '%s: what is planned is what is written, and a second plan has nothing to do',
    async (job) => {
      const planned = await engine.plan(job, { units: [] });
      expect(planned.sheets.reduce((sum, { added }) => sum + added, 0)).toBeGreaterThan(0);
      expect(await engine.write(planned.id)).toEqual(planned.sheets);
      const again = await engine.plan(job, { units: [] });
      expect(again.sheets.map(({ added, changed }) => added + changed)).toEqual(again.sheets.map(() => 0));
    },
  );

  test('a plan made before another change is not carried out', async () => {
    const early = await engine.plan('summary', { units: [] });
    const late = await engine.plan('check', { units: [] });
    await engine.write(late.id);
    await expect(engine.write(early.id)).rejects.toThrow(new HostError('plan-is-old'));
  });

  test('undo takes back the write, and only that', async () => {
    const before = await given.workbook.save();
    const planned = await engine.plan('charges', { units: [] });
    await engine.write(planned.id);
    expect(await given.workbook.save()).not.toEqual(before);
    expect(await engine.undo()).toEqual(planned.sheets.map(({ sheet }) => sheet));
    expect(await given.workbook.save()).toEqual(before);
  });
});
