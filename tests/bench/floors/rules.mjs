/** What a valid row of each sheet looks like, column by column: one statement, three validators (own, ajv, zod). */
export const SHEETS = {
  房屋台账: [
    { field: 'unit', kind: 'text' },
    { field: 'building', kind: 'text' },
    { field: 'entrance', kind: 'text' },
    { field: 'floor', kind: 'number' },
    { field: 'propType', kind: 'option', of: ['住宅', '商铺', '写字楼', '车位', '储藏室', '其他'] },
    { field: 'builtArea', kind: 'positive' },
    { field: 'innerArea', kind: 'number' },
    { field: 'billArea', kind: 'positive' },
    { field: 'state', kind: 'option', of: ['未售', '未交付', '已交付空置', '已入住', '出租'] },
    { field: 'handover', kind: 'day' },
    { field: 'billFrom', kind: 'day' },
    { field: 'remark', kind: 'text' },
  ],
  业主登记: [
    { field: 'unit', kind: 'text' },
    { field: 'ownerName', kind: 'text' },
    { field: 'relation', kind: 'option', of: ['产权人', '共有人', '家属', '租户', '使用人', '建设单位'] },
    { field: 'certType', kind: 'option', of: ['身份证', '护照', '港澳', '台', '军官', '统一社会信用代码'] },
    { field: 'certNo', kind: 'text' },
    { field: 'sex', kind: 'option', of: ['男', '女'] },
    { field: 'phone', kind: 'phone' },
    { field: 'phone2', kind: 'phone' },
    { field: 'ownFrom', kind: 'day' },
    { field: 'moveIn', kind: 'day' },
    { field: 'isPayer', kind: 'option', of: ['是', '否'] },
    { field: 'persons', kind: 'count' },
    { field: 'noticeWay', kind: 'option', of: ['纸质', '短信', '微信', '邮寄'] },
    { field: 'address', kind: 'text' },
    { field: 'remark', kind: 'text' },
  ],
  抄表记录: [
    { field: 'unit', kind: 'text' },
    { field: 'meter', kind: 'option', of: ['水', '热水', '电', '燃气', '热'] },
    { field: 'meterNo', kind: 'text' },
    { field: 'prev', kind: 'number' },
    { field: 'curr', kind: 'number' },
    { field: 'ratio', kind: 'number' },
    { field: 'readDate', kind: 'day' },
    { field: 'reader', kind: 'text' },
  ],
  收款记录: [
    { field: 'receiptNo', kind: 'text' },
    { field: 'unit', kind: 'text' },
    { field: 'payer', kind: 'text' },
    { field: 'payDate', kind: 'day' },
    { field: 'received', kind: 'number' },
    { field: 'payWay', kind: 'option', of: ['现金', '刷卡', '转账', '微信', '支付宝', '托收', '其他'] },
    { field: 'designate', kind: 'text' },
    { field: 'cashier', kind: 'text' },
  ],
  诉求登记: [
    { field: 'ticket', kind: 'text' },
    { field: 'reqType', kind: 'option', of: ['投诉', '求助', '报修', '咨询', '建议', '表扬'] },
    { field: 'level', kind: 'option', of: ['轻微', '重要', '重大', '紧急'] },
    { field: 'channel', kind: 'option', of: ['来电', '来访', '来函', '微信', '巡楼', '回访', '其他'] },
    { field: 'accepted', kind: 'day' },
    { field: 'unit', kind: 'text' },
    { field: 'person', kind: 'text' },
    { field: 'phone', kind: 'phone' },
    { field: 'content', kind: 'text' },
    { field: 'firstReply', kind: 'day' },
    { field: 'dept', kind: 'text' },
    { field: 'handler', kind: 'text' },
    { field: 'closed', kind: 'day' },
    { field: 'score', kind: 'option', of: ['满意', '基本满意', '不满意'] },
  ],
};

export const PHONE = /^1[3-9]\d{9}$/u;
/** Serials of the days a register may hold. */
export const DAYS = { first: 61, last: 73051 };

/** The own validator without any library: a closure loop per column over the rows as they were read. */
export function ownValidator() {
  const compiled = Object.entries(SHEETS).map(([name, columns]) => [
    name,
    columns.map((column) => columnCheck(column)),
  ]);
  return (sheets) => {
    const faults = [];
    for (const [name, checks] of compiled) {
      const { rows } = sheets.find((sheet) => sheet.name === name);
      checks.forEach((check, column) =>
        check(rows, column, (row) => faults.push(`${name}!${row},${column}`)),
      );
    }
    return faults;
  };
}

function columnCheck({ kind, of }) {
  if (kind === 'option') return optionLoop(new Set(of));
  const holds = {
    text: isText,
    number: isNumber,
    positive: isPositive,
    count: isCount,
    day: isDay,
    phone: isPhone,
  }[kind];
  return (rows, column, report) => {
    for (let row = 1; row < rows.length; row += 1) if (!holds(rows[row][column])) report(row);
  };
}

function optionLoop(options) {
  return (rows, column, report) => {
    let last = null;
    for (let row = 1; row < rows.length; row += 1) {
      const value = rows[row][column];
      if (value === last) continue;
      if (options.has(value)) last = value;
      else report(row);
    }
  };
}

const isText = (value) => typeof value === 'string' && value.length > 0;
const isNumber = (value) => typeof value === 'number';
const isPositive = (value) => typeof value === 'number' && value > 0;
const isCount = (value) => typeof value === 'number' && value >= 0;
const isDay = (value) => typeof value === 'number' && value >= DAYS.first && value < DAYS.last;
const isPhone = (value) => typeof value === 'string' && value.length === 11 && PHONE.test(value);

/** Relations between the sheets with Maps of texts, as one writes them first; rows with a fault are left out. */
export function mapRelations(sheets, faults) {
  const bad = new Set(faults.map((fault) => fault.slice(0, fault.indexOf(','))));
  const rowsOf = (name) => sheets.find((sheet) => sheet.name === name).rows;
  const each = function* (name) {
    const rows = rowsOf(name);
    for (let row = 1; row < rows.length; row += 1) if (!bad.has(`${name}!${row}`)) yield rows[row];
  };
  const found = { doubles: 0, strangers: 0, backwards: 0, sharedPhones: 0, ticketDoubles: 0 };
  const units = new Map();
  for (const row of rowsOf('房屋台账').slice(1)) {
    if (units.has(row[0])) found.doubles += 1;
    units.set(row[0], row);
  }
  const certificates = new Map();
  for (const row of each('业主登记')) {
    if (!units.has(row[0])) found.strangers += 1;
    certificates.set(row[4], (certificates.get(row[4]) ?? 0) + 1);
  }
  const meters = new Map();
  for (const row of each('抄表记录')) {
    if (!units.has(row[0])) found.strangers += 1;
    const key = `${row[0]}|${row[1]}`;
    meters.set(key, row[4]);
    if (row[4] < row[3]) found.backwards += 1;
  }
  const receipts = new Set();
  for (const row of each('收款记录')) {
    if (!units.has(row[1])) found.strangers += 1;
    receipts.add(row[0]);
  }
  const tickets = new Set();
  for (const row of each('诉求登记')) {
    if (tickets.has(row[0])) found.ticketDoubles += 1;
    tickets.add(row[0]);
  }
  return { doubles: found.doubles, strangers: found.strangers, backwards: found.backwards };
}
