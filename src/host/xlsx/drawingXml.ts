import type { Chart } from '../../documents/sheetModel';
import type { Dialect } from './dialect';
import { attributeXml } from './xmlText';

/** The drawing 绘图层 that holds a sheet's charts; chart `i` is its relation `rId{i+1}`. */
export function drawingXml(charts: readonly Chart[], dialect: Dialect): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<xdr:wsDr xmlns:xdr="${dialect.sheetDrawing}" xmlns:a="${dialect.drawing}">` +
    `${charts.map((chart, i) => anchorXml(chart, i, dialect)).join('')}</xdr:wsDr>`
  );
}

function anchorXml({ at, title }: Chart, i: number, dialect: Dialect): string {
  const frame = `<xdr:cNvPr id="${i + 2}" name="Chart ${i + 1}" descr="${attributeXml(title)}"/><xdr:cNvGraphicFramePr/>`;
  const chart = `<c:chart xmlns:c="${dialect.chart}" xmlns:r="${dialect.relations}" r:id="rId${i + 1}"/>`;
  return (
    `<xdr:twoCellAnchor>${corner('from', at.top, at.left)}${corner('to', at.bottom + 1, at.right + 1)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${frame}</xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${dialect.chart}">${chart}</a:graphicData></a:graphic>` +
    '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}

function corner(name: 'from' | 'to', row: number, column: number): string {
  return (
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`
  );
}
