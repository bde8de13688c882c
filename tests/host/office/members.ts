import type { ClassMeta, MetaOf } from './client/meta';
import { KINDS } from './kinds';
import { type Bag, bag } from './model/bag';
import { type Desk, type Kind, type Thing, thing } from './thing';
import { ExcelError, gap } from './wire';

/** Members of things, by the client's metadata and by what is emulated; what is missing is named. */
export interface Members {
  readonly metaFor: (of: Thing) => ClassMeta;
  readonly get: (of: Thing, member: string, desk: Desk) => unknown;
  readonly set: (of: Thing, wire: string, value: unknown, desk: Desk) => void;
  readonly to: (of: Thing, wire: string, desk: Desk) => Thing | null;
  readonly call: (of: Thing, wire: string, args: readonly unknown[], desk: Desk) => unknown;
  /** Scalars that can be read when none are named. */
  readonly readable: (of: Thing) => readonly string[];
}

export function membersOf(metaOf: MetaOf): Members {
  const metaFor = (of: Thing): ClassMeta => {
    const meta = metaOf(className(of));
    if (meta === null) throw gap(className(of));
    return meta;
  };
  const memberFor = (of: Thing, wire: string): string =>
    metaFor(of).memberOf.get(wire) ?? wire.charAt(0).toLowerCase() + wire.slice(1);
  return {
    metaFor,
    get: (of, member, desk) => {
      const own = kindOf(of).get?.[member];
      if (own !== undefined) return own(of.self, desk);
      const value = bagged(of, member);
      if (value === undefined || !metaFor(of).scalars.has(member)) throw gap(`${className(of)}.${member}`);
      return value;
    },
    set: (of, wire, value, desk) => {
      const member = memberFor(of, wire);
      const own = kindOf(of).set?.[member];
      if (own !== undefined) {
        own(of.self, value, desk);
        return;
      }
      const holder = bagOf(of);
      const meta = metaFor(of);
      if (holder === null || !meta.scalars.has(member)) throw gap(`${meta.name}.${member} =`);
      if (meta.scalars.get(member)?.writable !== true) {
        throw new ExcelError('InvalidOperation', `${meta.name}.${member} is read-only`);
      }
      if (desk.book.readOnly) throw new ExcelError('AccessDenied', 'The workbook is read-only.');
      holder.values.set(member, value);
    },
    to: (of, wire, desk) => {
      const member = memberFor(of, wire);
      const own = kindOf(of).to?.[member];
      if (own !== undefined) return own(of.self, desk);
      const next = metaFor(of).navigation.get(member);
      const holder = bagOf(of);
      if (holder === null || next === undefined || next.className.endsWith('Collection')) {
        throw gap(`${className(of)}.${member}`);
      }
      return thing('Bag', childOf(holder, member, next.className));
    },
    call: (of, wire, args, desk) => {
      if (of.kind === 'Inert') return null;
      const member = memberFor(of, wire);
      const own = kindOf(of).call?.[member];
      if (own !== undefined) return own(of.self, args, desk);
      const setter = SETTERS[`${className(of)}.${member}`];
      if (setter === undefined) throw gap(`${className(of)}.${member}()`);
      bagOf(of)?.values.set(setter, args[0]);
      return undefined;
    },
    readable: (of) => {
      const stored = bagOf(of)?.values.keys() ?? [];
      const known = new Set([...Object.keys(kindOf(of).get ?? {}), ...stored]);
      return [...metaFor(of).scalars.keys()].filter((member) => known.has(member));
    },
  };
}

/** Methods that only set: where the value goes. */
const SETTERS: Readonly<Record<string, string>> = {
  'ChartFill.setSolidColor': 'color',
  'ChartFill.clear': 'color',
  'ChartTitle.setFormula': 'formula',
};

/** The class as the client calls it. */
export function className(of: Thing): string {
  return of.kind === 'Bag' ? of.self.className : of.kind;
}

export function kindOf(of: Thing): Kind<unknown> {
  return KINDS[of.kind] as Kind<unknown>; // a thing's kind and self are a pair
}

function bagOf(of: Thing): Bag | null {
  switch (of.kind) {
    case 'Bag':
      return of.self;
    case 'Chart':
      return of.self.chart.bag;
    case 'ChartSeries':
      return of.self.bag;
    case 'ConditionalFormat':
      return of.self.ruled.bag;
    case 'Table':
      return of.self.table.bag;
    default:
      return null;
  }
}

/** What was set, or what stands there before anything is set, where that is known. */
function bagged(of: Thing, member: string): unknown {
  const holder = bagOf(of);
  if (holder === null) return undefined;
  const value = holder.values.get(member);
  return value === undefined && holder.className === 'HeaderFooter' ? '' : value;
}

function childOf(holder: Bag, member: string, child: string): Bag {
  let found = holder.children.get(member);
  if (found === undefined) {
    found = bag(child);
    holder.children.set(member, found);
  }
  return found;
}
