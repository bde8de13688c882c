import { attributeXml } from './xmlText';

/** What a chart's value axis looks like. */
export interface AxisLook {
  /** Number format of its labels. */
  readonly format: string;
  readonly gridline: string;
}

/** Categories below, values at the left. */
export function lineAxes(look: AxisLook): string {
  return categoryAxis('b', 'minMax') + valueAxis('l', 'autoZero', look);
}

/** Categories at the left, the first on top as in the table; values below. */
export function barAxes(look: AxisLook): string {
  return categoryAxis('l', 'maxMin') + valueAxis('b', 'max', look);
}

function categoryAxis(position: 'b' | 'l', orientation: 'minMax' | 'maxMin'): string {
  return (
    `<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="${orientation}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${position}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    '<c:crossAx val="222222222"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/>' +
    '<c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>'
  );
}

function valueAxis(position: 'b' | 'l', crosses: 'autoZero' | 'max', look: AxisLook): string {
  const gridlines = `<c:majorGridlines><c:spPr><a:ln w="6350">${look.gridline}</a:ln></c:spPr></c:majorGridlines>`;
  return (
    '<c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>' +
    `<c:axPos val="${position}"/>${gridlines}` +
    `<c:numFmt formatCode="${attributeXml(look.format)}" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:crossAx val="111111111"/><c:crosses val="${crosses}"/><c:crossBetween val="between"/></c:valAx>`
  );
}
