/** Ends a proof with the reason when something is not so. */
export function insist(isSo, reason) {
  if (!isSo) throw new Error(reason);
}

/** … when there is anything in a list that is to be empty. */
export function insistNone(list, what) {
  const shown = list.slice(0, 5).join(' | ');
  insist(list.length === 0, `${list.length} ${what}: ${shown}${list.length > 5 ? ' | …' : ''}`);
}
