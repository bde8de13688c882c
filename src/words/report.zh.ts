/** What the command line reports 办理结果. `{…}` are facts. */
export const zh = {
  reading: '正在读取…',
  working: '正在核对计算…',
  writing: '正在写入…',
  read: '读取：{sheet} → {register}，{rows} 行',
  'read-skipped': '（跳过 {n} 行）',
  issues: '校验：{errors} 个错误，{warnings} 个警告，{notes} 条提示',
  issue: '  {severity} {code} {place}　{sentence}',
  'more-issues': '  …… 另有 {n} 条，见“校验结果”或用 --json 查看',
  error: '错误',
  warning: '警告',
  note: '提示',
  'left-out': '因错误未办理的房号（{n} 户）：{units}',
  written: '写入：{sheet}，{rows} 行（新增 {added}，改动 {changed}）',
  unchanged: '内容没有变化，没有改写任何单元格。',
  saved: '已保存：{file}',
  'dry-run': '试算：什么都没有写。',
  nothing: '没有需要写入的内容。',
  'nothing-due': '没有需要交费的住户，没有生成单据。',
  'template-title': '空白样表；加 --sample 生成示例小区',
  usage: `用法：service-office <工作> <工作簿.xlsx> [选项]

工作：
{jobs}

选项：
  --period 2026-11      账期；默认取“设置”里的账期，再默认为 --as-of 所在月
  --as-of 2026-11-22    截至日期；默认今天
  --out 新文件.xlsx      输出文件；默认在原文件旁另存，不改原文件
  --units 1-1-101,1栋   只办这些房号或楼栋
  --lang zh|en          语言
  --json                输出一份 JSON
  --dry-run             只试算，不写文件
  --sample              （template）生成示例小区

退出码：0 全部办妥；1 已办理但有错误、部分住户未办；2 拒绝办理，什么都没有写。`,
} as const;
