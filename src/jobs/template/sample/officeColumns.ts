import type { CellStyle } from '../../../documents/sheetModel';
import type { UserColumn } from '../../../documents/userSheet';
import type { Columns } from '../../../sheet/schema';
import { fieldStyle, fieldWidth } from '../fieldCell';
import type { OfficeLayout } from './officeLayouts';

/** A column of an office's sheet; its field is empty where it is the office's own. */
export interface OfficeColumn extends UserColumn {
  readonly field: string;
  readonly marked: CellStyle;
}

/** The columns of a layout, the office's own left of 备注. */
export function officeColumns(fields: Columns, layout: OfficeLayout): OfficeColumn[] {
  return layout.columns
    .trim()
    .split(/\s+/u)
    .flatMap((column): OfficeColumn[] => {
      const [field = '', given] = column.split('=');
      const definition = fields[field];
      if (definition === undefined) throw new RangeError(`no field ${field}`);
      const style = fieldStyle(definition);
      const { label, type } = definition;
      const options = type.options === undefined ? {} : { options: type.options.map(({ zh }) => zh) };
      const known = {
        field,
        heading: given ?? label.zh,
        width: fieldWidth(definition),
        style,
        marked: { ...style, fill: MARK },
        ...options,
      };
      return field === 'remark' && layout.own !== undefined
        ? [ownColumn(layout.own.heading), known]
        : [known];
    });
}

function ownColumn(heading: string): OfficeColumn {
  return { field: '', heading, width: 10, style: {}, marked: { fill: MARK } };
}

const MARK = 'FFE699';
