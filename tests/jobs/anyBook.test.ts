import fc from 'fast-check';
import type { Contents } from '../../src/host/workbook';
import { jobs } from '../../src/jobs';
import { propose } from '../../src/jobs/runJob';
import { momentOf, parseDay } from '../../src/kernel/calendar';
import { registers } from '../../src/registers';
import { sayIssue, sayRefusal } from '../../src/words/say';
import { drawnBook, grid } from '../grid';

/** Whatever stands under the headings people use, every job ends in a plan or a sentence: never in an exception. */

const ASKED = {
  period: null,
  asOf: parseDay('2026-11-24')!,
  now: momentOf(parseDay('2026-11-24')!, 600),
  units: [],
} as const;

/** Values that belong somewhere, values that belong nowhere. */
const CELLS = [
  ...[
    '',
    '',
    '',
    '1-1-101',
    '1栋1单元102',
    '2-1-201',
    '商铺01',
    '1-1',
    '2026-11-01',
    '2026-11',
    '46327',
    '12.5',
  ],
  ...[
    "'12.5",
    '０',
    '-3',
    '1e9',
    '#N/A',
    '#REF!',
    'TRUE',
    '=?',
    '=12',
    '·',
    '王小明',
    '住宅',
    '车位',
    '物业管理费',
  ],
  ...[
    '水费',
    '电费',
    '面积',
    '读数',
    '阶梯',
    '固定',
    '月',
    '季',
    '年',
    '当月28日',
    '合计',
    '小计',
    '签名',
    '是',
    '否',
  ],
  ...[
    '19900000000',
    '010-55550000',
    '110101199003070011',
    '现金',
    '微信',
    '投诉',
    '报修',
    '满意',
    '已办结',
    '1900',
  ],
  ...[
    'TS-20261101-001',
    'JF-202611-1-1-101-01',
    '停水停电',
    '3-2',
    '100%',
    '0.0005',
    '2099-12-31',
    '1900-01-01',
  ],
];

const all = Object.values(registers);

const sheets = fc
  .uniqueArray(fc.integer({ min: 0, max: all.length - 1 }), { minLength: 1, maxLength: 6 })
  .chain((chosen) => fc.tuple(...chosen.map((at) => sheetOf(all[at]!))));

function sheetOf(register: (typeof all)[number]) {
  const columns: readonly { readonly label: { readonly zh: string } }[] = Object.values(register.columns);
  const headings = columns.map(({ label }) => label.zh);
  return fc
    .record({
      kept: fc.subarray(headings, { minLength: Math.min(3, headings.length) }),
      rows: fc.array(
        fc.array(fc.constantFrom(...CELLS), { minLength: headings.length, maxLength: headings.length }),
        {
          maxLength: 12,
        },
      ),
      title: fc.boolean(),
    })
    .map(({ kept, rows, title }) => ({
      name: register.title.zh,
      lines: [
        ...(title ? [`${register.title.zh}（2026年）`] : []),
        kept.join('|'),
        ...rows.map((row) => row.slice(0, kept.length).join('|')),
      ],
    }));
}

function contentsOf(
  drawn: readonly { readonly name: string; readonly lines: readonly string[] }[],
): Contents {
  const book = drawnBook();
  return {
    grids: drawn.map(({ name, lines }) => grid(name, { book })([lines.join('\n')])),
    date1904: false,
    structureProtected: false,
    protectedSheets: new Set(),
    externalLinks: false,
  };
}

test('any workbook: each job plans or says why not, in both languages', () => {
  fc.assert(
    fc.property(sheets, fc.constantFrom(...jobs), (drawn, job) => {
      for (const language of ['zh', 'en'] as const) {
        const proposal = propose(job, contentsOf(drawn), { ...ASKED, language });
        if ('refused' in proposal) sayRefusal(proposal.refused, language);
        const issues = 'refused' in proposal ? proposal.issues : proposal.plan.issues;
        const unsaid = issues.filter((issue) => /undefined|\{|\}/u.test(sayIssue(issue, language)));
        if (unsaid.length > 0) throw new Error(JSON.stringify(unsaid[0]));
      }
    }),
    { numRuns: 500 },
  );
});
