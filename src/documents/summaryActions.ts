import { requestMetrics } from '../service/metricDefinitions';
import { charactersAcross } from './paper';
import { type Band, rowBand, ROW, stacked, column, tableBand } from './report';
import { findings } from './summaryFindings';
import { headed, LAST_COLUMN, SUMMARY_WIDTHS, type SummaryInput, type SummaryKit } from './summaryKit';
import { linesIn } from './text';

/** What to look at first, ranked 需优先关注. */
export function firstBand(kit: SummaryKit, input: SummaryInput): Band {
  const { looks } = kit;
  const width = SUMMARY_WIDTHS.slice(1).reduce((sum, one) => sum + one, 0);
  const rows = findings(kit, input).map((sentence, i) =>
    rowBand(
      [
        { from: 0, to: 0, style: looks.count, value: { number: i + 1 } },
        { from: 1, to: LAST_COLUMN, style: looks.wrappedText, value: { text: sentence } },
      ],
      linesIn(sentence, charactersAcross(width, 10)) * 14 + 6,
    ),
  );
  return stacked([headed(kit, kit.words.summary.blocks.first), ...rows]);
}

/** 问题—原因—整改措施—责任人—期限—验证 (岗1.2.1(17)): for people to fill in. */
export function actionsBand(kit: SummaryKit): Band {
  const { looks, words } = kit;
  const columns = words.summary.actionHeadings.map((heading, i) =>
    column(heading, [i * 2, i * 2 + 1], looks.wrappedText, () => null),
  );
  const empty = Array.from({ length: ACTIONS }, () => null);
  const table = tableBand(looks.heading, columns, empty);
  const tall = {
    ...table,
    rows: table.rows.map((row, i) => (i === 0 ? row : { ...row, height: ROW * 1.6 })),
  };
  return stacked([headed(kit, words.summary.blocks.actions), tall]);
}

const ACTIONS = 6;

interface Defined {
  readonly name: string;
  readonly formula: string;
}

type Source = SummaryInput['registers'][number];

/** How every figure is made, and how many rows it was made of 口径说明. */
export function definitionsBand(kit: SummaryKit, { registers }: SummaryInput): Band {
  const { looks, words, language } = kit;
  const { summary } = words;
  const defined: readonly Defined[] = [
    ...summary.definitions.map(([name = '', formula = '']) => ({ name, formula })),
    ...Object.values(requestMetrics).map(({ label, formula }) => ({
      name: label[language],
      formula: formula[language],
    })),
  ];
  const pairs = tableBand(
    looks.heading,
    [
      column(summary.figure, [0, 2], looks.text, ({ name }: Defined) => ({ text: name })),
      column(summary.formula, [3, LAST_COLUMN], looks.text, ({ formula }: Defined) => ({ text: formula })),
    ],
    defined,
  );
  const sources = tableBand(
    looks.heading,
    [
      column(summary.register, [0, 5], looks.text, ({ name }: Source) => ({ text: name })),
      column(summary.read, [6, 8], looks.count, ({ read }: Source) => ({ number: read })),
      column(summary.skipped, [9, LAST_COLUMN], looks.count, ({ skipped }: Source) => ({ number: skipped })),
    ],
    registers,
  );
  return stacked([headed(kit, summary.blocks.definitions), pairs, sources]);
}
