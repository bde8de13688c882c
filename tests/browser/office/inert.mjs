const SERVICE = 'Microsoft.InternalService.AddinInternalService';
const INSTANTIATE = 1;

/** Office.js tells a service of its own that the pane's commands are there: nothing of Excel; `null` for anything else. */
export function inertAnswer(text) {
  if (!text.includes(SERVICE)) return null;
  const { Actions } = JSON.parse(text);
  return JSON.stringify({
    Results: Actions.map(({ Id, ActionType }) => ({
      ActionId: Id,
      Value: ActionType === INSTANTIATE ? { Id: 'service' } : null,
    })),
    TraceIds: [],
  });
}
