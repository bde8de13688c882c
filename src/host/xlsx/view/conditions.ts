import type { Area } from '../../../sheet/grid';
import type { ConditionView } from '../../view/ruleView';
import { attribute } from '../xml';
import { areasListed } from './ranges';
import { formulaIn } from './validations';
import { type Look, lookOf, type ViewStyles } from './viewStyles';
import { allNamed, descendants, flagOr, numberIn, within, type XmlNode } from './xmlNode';

/**
 * Conditional formats 条件格式 of a sheet by priority, with those only its extensions have. `operator` also says which
 * side of the average (`above`, `belowOrEqual` …) and which time (`lastMonth`) a rule of that kind means.
 */
export function conditionsOf(
  elements: readonly XmlNode[],
  extensions: XmlNode | undefined,
  styles: ViewStyles,
): readonly ConditionView[] {
  // A data bar stands in both places; there the extension only adds to what is here.
  const known = new Set(
    elements.flatMap((element) => descendants(element, 'id').map(({ text }) => text.trim())),
  );
  const own = elements.flatMap((element) =>
    rulesIn(element, attribute(element.tag, 'sqref') ?? '', styles, known),
  );
  const extended = descendants(extensions, 'conditionalFormatting').flatMap((element) =>
    rulesIn(element, within(element, 'sqref')?.text ?? '', styles, known),
  );
  return [...own, ...extended].sort((a, b) => a.priority - b.priority);
}

function rulesIn(
  element: XmlNode,
  sqref: string,
  styles: ViewStyles,
  known: ReadonlySet<string>,
): readonly ConditionView[] {
  const areas = areasListed(sqref);
  if (areas.length === 0) return [];
  return allNamed(element, 'cfRule')
    .filter(({ tag }) => !known.has(attribute(tag, 'id') ?? ''))
    .map((rule) => conditionOf(rule, areas, styles));
}

const LAST_PRIORITY = 2 ** 31;

function conditionOf(rule: XmlNode, areas: readonly Area[], styles: ViewStyles): ConditionView {
  const { tag } = rule;
  const kind = attribute(tag, 'type') ?? 'expression';
  const dxf = within(rule, 'dxf');
  return {
    areas,
    kind,
    operator: operatorOf(rule, kind),
    formulas: rule.children.flatMap((child) =>
      child.name === 'formula' || child.name === 'f' ? (formulaIn(child) ?? []) : [],
    ),
    text: attribute(tag, 'text') ?? null,
    priority: numberIn(tag, 'priority', LAST_PRIORITY),
    stops: flagOr(tag, 'stopIfTrue', false),
    rank:
      kind === 'top10'
        ? {
            count: numberIn(tag, 'rank', 10),
            bottom: flagOr(tag, 'bottom', false),
            percent: flagOr(tag, 'percent', false),
          }
        : null,
    look: dxf === undefined ? numberedLook(rule, styles) : lookOf(dxf, styles.color),
    scale: scaleOf(within(rule, 'colorScale') ?? within(rule, 'dataBar'), styles),
  };
}

function numberedLook({ tag }: XmlNode, { looks }: ViewStyles): Look | null {
  return looks[numberIn(tag, 'dxfId', -1)] ?? null;
}

function operatorOf({ tag }: XmlNode, kind: string): string | null {
  if (kind === 'timePeriod') return attribute(tag, 'timePeriod') ?? null;
  if (kind !== 'aboveAverage') return attribute(tag, 'operator') ?? null;
  const side = flagOr(tag, 'aboveAverage', true) ? 'above' : 'below';
  return flagOr(tag, 'equalAverage', false) ? `${side}OrEqual` : side;
}

/** A data bar has one colour for both its ends. */
function scaleOf(element: XmlNode | undefined, { color }: ViewStyles): ConditionView['scale'] {
  const colors = [...allNamed(element, 'color'), ...allNamed(element, 'fillColor')];
  return allNamed(element, 'cfvo').flatMap((stop, i) => {
    const rgb = color(colors[i] ?? colors[0]);
    if (rgb === null) return [];
    const value = attribute(stop.tag, 'val') ?? formulaIn(stop);
    return { at: attribute(stop.tag, 'type') ?? 'num', value, color: rgb };
  });
}
