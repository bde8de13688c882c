/** Why a workbook could not be used 工作簿拒绝的说明: what happened, why, what to do. `{…}` are facts. */
export const zh = {
  'file-not-found': '找不到文件“{file}”。请检查路径和文件名。',
  'file-empty': '文件“{file}”是空的，里面没有工作簿。请重新导出或另选文件。',
  'file-too-large': '文件“{file}”有 {found} MB，超过 {limit} MB 的上限。请删去不用的工作表后另存。',
  'not-a-workbook': '文件“{file}”不是 Excel 工作簿。请选择 .xlsx 文件。',
  'is-csv':
    '文件“{file}”是 CSV 文本（{encoding}），不是 Excel 工作簿。请在 Excel 中打开后另存为“Excel 工作簿 (*.xlsx)”。',
  'is-html':
    '文件“{file}”其实是网页表格，常见于系统导出的 .xls。请在 Excel 中打开后另存为“Excel 工作簿 (*.xlsx)”。',
  'is-ods': '文件“{file}”是 ODS 表格。请用 Excel 或 WPS 打开后另存为 .xlsx。',
  'is-xls': '文件“{file}”是旧版 .xls 工作簿。请在 Excel 中打开后另存为 .xlsx。',
  'is-xlsb': '文件“{file}”是二进制工作簿（.xlsb）。请在 Excel 中另存为 .xlsx。',
  'is-macro': '文件“{file}”带有宏。为安全起见不读取，请在 Excel 中另存为不带宏的 .xlsx。',
  'is-encrypted': '文件“{file}”设了打开密码。请在 Excel 中取消密码后再试。',
  'package-too-large': '文件“{file}”展开后过大（{part}），可能是压缩炸弹，没有打开。请核实文件来源。',
  'package-too-many-parts': '文件“{file}”里的部件超过 {limit} 个的上限，没有打开。请在 Excel 中另存一份。',
  'package-duplicate-part':
    '文件“{file}”里部件“{part}”重复，不同软件会读出不同内容，没有打开。请在 Excel 中另存一份。',
  'package-bad-path': '文件“{file}”里部件“{part}”的路径不合规，没有打开。请核实文件来源。',
  'package-doctype': '文件“{file}”的“{part}”含有外部定义（DOCTYPE），为安全起见没有打开。请核实文件来源。',
  'package-corrupt': '文件“{file}”已损坏（{part}）。请用 Excel 的“打开并修复”后另存，或换一份备份。',
  'too-many-cells': '文件“{file}”的单元格超过 {limit} 个的上限。请删去不用的工作表后另存。',
  'dde-link': '文件“{file}”含有会运行外部程序的链接（DDE），为安全起见没有打开。请核实文件来源。',
  'structure-protected':
    '工作簿结构有保护，不能增加、删除、移动、改名或隐藏工作表。请在“审阅”中取消“保护工作簿”后再试；现在什么都没有写。',
  'sheet-protected': '工作表“{sheet}”有保护，不能写入。请取消保护后再试；现在什么都没有写。',
  'no-room':
    '工作表“{sheet}”到了第 {limit} 行，放不下新的行。请删去最下面多余的内容后再试；现在什么都没有写。',
  'too-many-pages':
    '工作表“{sheet}”有 {found} 页，超过每张 {limit} 页的上限。请按楼栋分开打印；现在什么都没有写。',
  'last-visible-sheet': '“{sheet}”是最后一张看得见的工作表，不能删除或隐藏。请先显示或新增另一张工作表。',
  'sheet-name-refused':
    '工作表不能叫“{sheet}”：名称已有，或含有 : \\ / ? * [ ]，或为空、超过 31 个字。请换一个名称。',
  cancelled: '已按要求停止，没有写入任何内容。',
  'plan-is-old': '工作簿在这之后又有变化，这份方案已经过时，没有写入。请重新生成方案。',
} as const;
