/** The same pages through each library's own model: values, styles, merges, heights and breaks, cell by cell. */

function placed(sheet, visit) {
  let top = 0;
  for (const { shape, values } of sheet.pages) {
    let slot = 0;
    shape.rows.forEach(({ height, cells }, down) => {
      visit.row(top + down, height);
      for (const { column, style, content } of cells) {
        const value = content === 'slot' ? values[slot++] : content.constant;
        visit.cell(top + down, column, value, style, top);
      }
    });
    for (const merge of shape.merges) visit.merge(merge, top);
    top += shape.rows.length;
    visit.break(top);
  }
}

function formulaAt({ formula }, top) {
  return formula.replace(/\{r(?:\+(\d+))?\}/gu, (_, offset) => String(top + 1 + Number(offset ?? 0)));
}

function plainOf(value) {
  return value === null ? null : (value.text ?? value.number ?? value.day ?? value.moment ?? null);
}

function once(make) {
  const known = new WeakMap();
  return (style) => {
    const made = known.get(style) ?? make(style);
    known.set(style, made);
    return made;
  };
}

const side = (border) => (border === undefined || border === 'none' ? undefined : { style: border });

const hucreStyle = once(({ font, fill, align, valign, wrap, shrink, indent, format, border = {} }) => ({
  ...(font === undefined ? {} : { font: { name: font.name, size: font.size, bold: font.bold } }),
  ...(fill === undefined ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill } } }),
  alignment: { horizontal: align, vertical: valign, wrapText: wrap, shrinkToFit: shrink, indent },
  ...(format === undefined ? {} : { numFmt: format }),
  border: {
    top: side(border.top),
    right: side(border.right),
    bottom: side(border.bottom),
    left: side(border.left),
  },
}));

export const hucreWriter =
  ({ writeXlsx }) =>
  async ({ sheets }) =>
    writeXlsx({ sheets: sheets.map(hucreSheet) });

function hucreSheet(sheet) {
  const made = {
    name: sheet.name,
    columns: sheet.widths.map((width) => ({ width })),
    rows: [],
    cells: new Map(),
    merges: [],
    rowBreaks: [],
    rowDefs: new Map(),
  };
  placed(sheet, {
    row: (row, height) => {
      made.rows[row] = new Array(sheet.widths.length).fill(null);
      made.rowDefs.set(row, { height });
    },
    cell: (row, column, value, style, top) => {
      const isFormula = value !== null && value.formula !== undefined;
      const plain = isFormula ? value.result : plainOf(value);
      made.rows[row][column] = plain;
      made.cells.set(`${row},${column}`, {
        value: plain,
        style: hucreStyle(style),
        ...(isFormula ? { formula: formulaAt(value, top), formulaResult: value.result } : {}),
      });
    },
    merge: ({ top, left, bottom, right }, above) =>
      made.merges.push({ startRow: above + top, startCol: left, endRow: above + bottom, endCol: right }),
    break: (row) => made.rowBreaks.push(row),
  });
  const { paper: _paper, scale, margins, orientation } = sheet.setup;
  const inches = Object.fromEntries(Object.entries(margins).map(([name, mm]) => [name, mm / 25.4]));
  return { ...made, pageSetup: { paperSize: 'a4', orientation, scale, margins: inches } };
}

const exceljsStyle = once(({ font, fill, align, valign, wrap, shrink, indent, format, border = {} }) => ({
  ...(font === undefined ? {} : { font: { name: font.name, size: font.size, bold: font.bold } }),
  ...(fill === undefined
    ? {}
    : { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: `FF${fill}` } } }),
  alignment: {
    horizontal: align,
    vertical: valign === 'center' ? 'middle' : valign,
    wrapText: wrap,
    shrinkToFit: shrink,
    indent,
  },
  ...(format === undefined ? {} : { numFmt: format }),
  border: {
    top: side(border.top),
    right: side(border.right),
    bottom: side(border.bottom),
    left: side(border.left),
  },
}));

export const exceljsWriter =
  ({ Workbook }) =>
  async ({ sheets }) => {
    const book = new Workbook();
    for (const sheet of sheets) {
      const made = book.addWorksheet(sheet.name);
      made.columns = sheet.widths.map((width) => ({ width }));
      placed(sheet, {
        row: (row, height) => {
          made.getRow(row + 1).height = height;
        },
        cell: (row, column, value, style, top) => {
          const cell = made.getRow(row + 1).getCell(column + 1);
          cell.value =
            value !== null && value.formula !== undefined
              ? { formula: formulaAt(value, top), result: value.result }
              : plainOf(value);
          cell.style = exceljsStyle(style);
        },
        merge: ({ top, left, bottom, right }, above) =>
          made.mergeCells(above + top + 1, left + 1, above + bottom + 1, right + 1),
        break: (row) => made.getRow(row).addPageBreak(),
      });
    }
    return new Uint8Array(await book.xlsx.writeBuffer());
  };
