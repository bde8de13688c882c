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
  'is-folder': '“{file}”是文件夹，不是工作簿。请写出文件名。',
  'out-is-folder': '“{file}”是文件夹，不能当作输出文件。请写出文件名。',
  'out-not-xlsx': '输出文件“{file}”要以 .xlsx 结尾。',
  'cannot-write':
    '文件“{file}”写不进去（{reason}）。请检查文件夹是否存在、文件是否正被 Excel 打开；原来的文件没有动。',
  'cannot-read': '文件“{file}”读不出来（{reason}）。请检查权限。',
} as const;
