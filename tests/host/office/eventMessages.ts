import type { HostEvent } from './thing';

/** An event as Office delivers it 事件消息: to handlers of the sheet and to those of all sheets. */
export function eventMessages({ type, sheet, detail }: HostEvent): readonly unknown[] {
  const message = JSON.stringify({ worksheetId: sheet.id, source: 'Local', ...detail });
  return [sheet.id, 'Workbook'].map((targetId) => ({
    entries: [{ messageCategory: 65536, messageType: type, targetId, message }],
  }));
}
