/** Why a job did not start 拒绝办理的说明. `{…}` are facts. */
export const zh = {
  'no-job': '没有说要办什么。可以办的有：{jobs}。例如：service-office check 小区.xlsx',
  'unknown-job': '没有“{job}”这项工作。可以办的有：{jobs}。',
  'no-file': '没有说用哪个工作簿。例如：service-office {job} 小区.xlsx',
  'two-files': '一次只能处理一个工作簿，却给了 {n} 个：{files}。',
  'bad-option': '选项看不懂：{option}。可以用的有：{options}。',
  'bad-period': '账期“{value}”看不懂。请写成 2026-11 的样子。',
  'bad-day': '日期“{value}”看不懂。请写成 2026-11-22 的样子。',
  'bad-language': '语言“{value}”不认识。可以写 zh 或 en。',
  'no-such-unit': '房号“{value}”在工作簿里找不到。请检查 --units。',
  'nothing-recognised':
    '工作簿“{file}”里没有认得出的台账。找到的工作表有：{sheets}。请按“service-office template 空白.xlsx”生成的样表整理，或在“设置”里指定。',
  structure: '工作簿有 {n} 处结构问题，没有办理：{first}',
  'missing-register': '这项工作需要“{register}”，工作簿里没有。找到的工作表有：{sheets}。',
  'not-conserved':
    '核对没有通过，没有办理，什么都没有写入：{unit}的{sum}应为 {expect} 元，算出来是 {value} 元。这是软件的差错，不是工作簿的差错。请不要发出本次的任何单据，把这句话和工作簿交给维护人员。',
  'is-folder': '“{file}”是文件夹，不是工作簿。请写出文件名。',
  'out-is-folder': '“{file}”是文件夹，不能当作输出文件。请写出文件名。',
  'out-not-xlsx': '输出文件“{file}”要以 .xlsx 结尾。',
  'cannot-write':
    '文件“{file}”写不进去（{reason}）。请检查文件夹是否存在、文件是否正被 Excel 打开；原来的文件没有动。',
  'cannot-read': '文件“{file}”读不出来（{reason}）。请检查权限。',
  'desk-no-unit': '没有房号“{value}”。请核对写法，如 1-2-301；新的房号请先登记在“{register}”。',
  'desk-no-room':
    '工作表“{sheet}”最后一条记录下面的第 {row} 行已有内容（合计、签字或别的），没有空行可写。请先在它上面插入空行。',
  'desk-no-column': '工作表“{sheet}”没有“{col}”列，这一条没处写。请先加上这一列。',
  'desk-protected': '工作表“{sheet}”有保护，不能写入。请先撤销工作表保护。',
  'desk-locked': '工作簿的结构有保护，不能新建工作表“{sheet}”。请先撤销工作簿保护。',
  'desk-formula': '工作表“{sheet}”的 {cell}（{col}）是公式，没有改写。请在表里自行修改。',
  'desk-merged': '工作表“{sheet}”的 {cell}（{col}）是合并单元格，改它会连带别的行，没有改写。请先取消合并。',
  'desk-bad-value': '“{col}”填了“{value}”，看不懂。请核对后重填。',
  'desk-looks-like-total':
    '这一条写进工作表“{sheet}”第 {row} 行会被当成合计、签字或表头，不算记录。请改一下开头的文字，不要以“合计”“备注”等开头。',
  'desk-no-amount': '金额不能为 0。请填写收到的金额；退款填负数。',
  'desk-items-differ': '各项目金额之和与收款金额不符。请核对。',
  'desk-received-in-fees':
    '这个工作簿的已收填在工作表“{sheet}”里，没有“{register}”。新建“{register}”后，那里填的已收就不再计算。请把这笔钱填在费用行的“已收”列，或先把以前的收款都登记到“{register}”。',
  'desk-number-used': '编号“{no}”已经用过。请换一个，或留空由系统接着编。',
  'desk-needs': '请填写“{col}”。',
  'desk-no-ticket': '没有单号“{value}”的诉求。请核对单号。',
  'desk-two-tickets': '单号“{value}”有 {n} 条，分不清是哪一条。请先把重复的单号改好。',
  'desk-closed': '单号“{value}”已经办结。要重新处理，请新登记一条并填关联单号。',
  'desk-bad-setting': '“{setting}”不能填“{value}”。{help}',
  'desk-no-setting': '没有“{value}”这项设置。',
  'desk-cannot-map': '“{value}”里有等号、冒号、逗号、顿号、分号或箭头，映射写不下。请先在表里改名。',
} as const;
