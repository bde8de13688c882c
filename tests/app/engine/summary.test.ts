import type { SummaryShown } from '../../../src/app/engine/queries/summary';
import { openBook } from '../../../src/jobs/openBook';
import { proposeOn } from '../../../src/jobs/runJob';
import { writeSummary } from '../../../src/jobs/writeSummary';
import { dayOfMoment } from '../../../src/kernel/calendar';
import { SMALL, type Sheets, workbookOf } from '../../e2e/office';
import { NOW, paneOver, SAMPLE } from '../pane/given';

const TARGETED: Sheets = {
  ...SMALL,
  设置: [...SMALL['设置']!, ['收费指标', '92%']],
  收款记录: [
    ['收据号', '房号', '交款人', '收款日期', '金额', '方式', '收款人'],
    ['SJ0001', '1-1-101', '赵伟', '2026-11-05', 150, '现金', '何丽'],
    ['SJ0002', '2-1-101', '李芳', '2026-11-06', 272.48, '现金', '何丽'],
  ],
};

async function summaryOf(file: string, language: 'zh' | 'en' = 'zh'): Promise<SummaryShown> {
  const { engine } = (await paneOver(file)).surroundings;
  await engine.open({ period: null, now: NOW, language });
  return engine.ask('summary', {});
}

interface Figure {
  readonly value: string | null;
}
interface SummaryFacts {
  readonly collection: {
    readonly community: Readonly<Record<string, Figure>>;
    readonly buildings: Readonly<Record<string, { readonly rate: Figure }>>;
  };
  readonly ageing: readonly { readonly amount: string; readonly units: number }[];
  readonly debtors: readonly { readonly unit: string; readonly payer: string; readonly owing: string }[];
  readonly perDebtor: Figure;
  readonly requests: { readonly all: { readonly onTimeRate: Figure; readonly satisfied: Figure } };
}

/** The figures that the command line tells with `--json`. */
async function factsOf(file: string): Promise<SummaryFacts> {
  const { workbook } = await paneOver(file);
  const wishes = {
    period: null,
    asOf: dayOfMoment(NOW),
    now: NOW,
    units: [],
    language: 'zh',
  } as const;
  const proposal = proposeOn(writeSummary, openBook(await workbook.read(), wishes), wishes);
  if ('refused' in proposal) throw new Error('refused');
  // What `summaryFacts` makes; the tests of the job hold it to its form.
  return proposal.plan.facts['summary'] as SummaryFacts;
}

test('a small office that counted its money: rates, what is missing to the target, who owes', async () => {
  const { tiles, buildings, target, ageing, debtors } = await summaryOf(
    await workbookOf('targeted.xlsx', TARGETED),
  );
  const tile = new Map(tiles.map((one) => [one.id, one]));
  // 1-1-101 paid its oldest debt of 150, 2-1-101 its whole month.
  expect(tile.get('rate')).toMatchObject({ value: '17.94%', parts: ['272.48', '1,518.94'], isBad: true });
  expect(tile.get('rate')?.notes).toEqual([{ say: 'target-gap', facts: { target: '92%', gap: '1,124.94' } }]);
  expect(tile.get('historyRate')).toMatchObject({ value: '34.88%', parts: ['150.00', '430.00'] });
  expect(tile.get('closing')?.value).toBe('1,526.46');
  expect(tile.get('perDebtor')).toMatchObject({ value: '305.29', parts: ['1,526.46', '5'] });
  // Nobody was asked: a dash, never 0 %.
  expect(tile.get('satisfied')?.value).toBeNull();
  expect(target).toBe(920);
  expect(buildings.map(({ name, value, length }) => [name, value, length])).toEqual([
    ['1栋', '0.00%', 0],
    ['2栋', '29.51%', 295],
  ]);
  expect(ageing.filter(({ count }) => count !== 0).map(({ name, count }) => [name, count])).toEqual([
    ['未到期', 5],
    ['31-90天', 1],
  ]);
  expect(debtors[0]).toEqual({ unit: '2-1-102', payer: '周*', owing: '586.95' });
});

test('over the sample the pane shows the figures the job makes, and nothing that cannot be cloned', async () => {
  const [shown, facts] = [await summaryOf(SAMPLE), await factsOf(SAMPLE)];
  const plain = (text: string | null | undefined): string | null =>
    text === null || text === undefined ? null : text.replaceAll(',', '');
  const tile = new Map(shown.tiles.map((one) => [one.id, plain(one.value)]));
  const { community, buildings } = facts.collection;
  expect(Number(tile.get('rate')?.slice(0, -1)) / 100).toBeCloseTo(Number(community['rate']?.value), 6);
  expect(tile.get('closing')).toBe(community['closing']?.value);
  expect(tile.get('perDebtor')).toBe(facts.perDebtor.value);
  expect(tile.get('onTimeRate')).toBe(facts.requests.all.onTimeRate.value);
  expect(tile.get('satisfied')).toBe(facts.requests.all.satisfied.value);
  expect(shown.buildings).toHaveLength(Object.keys(buildings).length);
  expect(shown.ageing.map(({ value, count }) => [plain(value), count])).toEqual(
    facts.ageing.map(({ amount, units }) => [amount, units]),
  );
  expect(shown.debtors.map((one) => ({ ...one, owing: plain(one.owing) }))).toEqual(facts.debtors);
  expect(structuredClone(shown)).toEqual(shown);
});

test.each(['zh', 'en'] as const)('every figure the sheet defines is defined in %s', async (language) => {
  const { tiles } = await summaryOf(await workbookOf(`defined-${language}.xlsx`, SMALL), language);
  const own = tiles.filter(({ definition }) => definition === null).map(({ id }) => id);
  // These three are the pane's own.
  expect(own).toEqual(['perDebtor', 'open', 'visits']);
});

test('bars stay within their track, whatever was collected', async () => {
  const { buildings, ageing, categories } = await summaryOf(SAMPLE);
  const lengths = [buildings, ageing, categories].flat().map(({ length }) => length);
  expect(lengths.filter((length) => length < 0 || length > 1000)).toEqual([]);
  expect(Math.max(...ageing.map(({ length }) => length))).toBe(1000);
});
