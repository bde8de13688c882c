/** Menus of the grid whose changes do not go into the file: better not offered than lost. */
export const HIDDEN_MENUS: Readonly<Record<string, { readonly hidden: true }>> = Object.fromEntries(
  [
    'sheet.menu.data-validation',
    'data-validation.operation.open-validation-panel',
    'data-validation.command.addRuleAndOpen',
    'sheet.menu.conditional-formatting',
    'sheet.operation.open.conditional.formatting.panel',
    'sheet.command.add-range-protection-from-toolbar',
    'sheet.command.add-range-protection-from-context-menu',
    'sheet.command.set-range-protection-from-context-menu',
    'sheet.command.delete-range-protection-from-context-menu',
    'sheet.command.view-sheet-permission-from-context-menu',
    'sheet.command.add-range-protection-from-sheet-bar',
    'sheet.command.delete-worksheet-protection-from-sheet-bar',
    'sheet.command.change-sheet-protection-from-sheet-bar',
    'sheet.command.view-sheet-permission-from-sheet-bar',
    'sheet.contextMenu.permission',
    'sheet.command.set-tab-color',
    'sheet.command.toggle-gridlines',
  ].map((id) => [id, { hidden: true }]),
);
