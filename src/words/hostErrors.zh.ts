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
  'workbook-read-only': '工作簿是只读的，不能写入。请另存一份或取得编辑权限后再试；现在什么都没有写。',
  'excel-protected':
    'Excel 不允许写入：工作表或工作簿有保护，或文件为只读。请取消保护后再试；没写完的表会接着写。',
  'excel-filtered': '工作表“{sheet}”正处于筛选状态。请在“数据”中清除筛选后再试；现在什么都没有写。',
  'excel-in-the-way':
    '要写的区域里有合并单元格、数据透视表或其他不能移动的内容。请移开后再试；没写完的表会接着写。',
  'excel-sheet-gone': '要用的工作表不在了，可能刚被改名或删除。请重新读取工作簿后再试。',
  'excel-editing': '有单元格正在编辑。请先按回车结束编辑，再试一次。',
  'excel-dialog-open': 'Excel 中有对话框开着。请先关闭对话框，再试一次。',
  'excel-elsewhere': '当前窗口是另一个工作簿。请切回本工作簿，再试一次。',
  'excel-busy': 'Excel 正忙，试了几次都没有答复。请稍等片刻再试；没写完的表会接着写。',
  'excel-conflict': '有人同时修改了本工作簿。请重新读取后再试；没写完的表会接着写。',
  'excel-moved':
    '写入时工作表“{sheet}”的内容正被别人移动或修改，已恢复写入的单元格。请等对方改完后重新读取再试。',
  'excel-stopped': 'Excel 中断了操作或网络断开，可能只写了一部分。请再试一次：会先核对，再接着写完。',
  'excel-silent': 'Excel 长时间没有答复，写到哪里还不清楚。请再试一次：会先核对，再接着写完。',
  'excel-lost': '与 Excel 的连接已失效。请关闭任务窗格后重新打开，必要时重启 Excel。',
  'excel-signed-out': 'Excel 的登录已过期。请重新登录后再试。',
  'excel-too-much': '数据量超过 Excel 一次能处理的上限。请按楼栋分开做，或删去不用的工作表。',
  'excel-too-old': '当前的 Excel 版本不支持这项功能。请更新 Excel，或改用 Excel 2021 及以上版本。',
  'excel-not-as-written':
    '写入“{sheet}”后核对不一致，可能有人同时在改。该表暂标为未完成，请再试一次：会先核对，再接着写完。',
  'excel-failed': 'Excel 返回内部错误（{code}），没有完成。请再试一次；仍不行请把错误代码告诉支持人员。',
} as const;
