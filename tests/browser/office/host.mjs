import { metaOf } from '../../host/office/client/meta';
import { bookFromXlsx } from '../../host/office/convert/fromXlsx';
import { eventMessages } from '../../host/office/eventMessages';
import { excelHost } from '../../host/office/host';
import { userOf } from '../../host/office/user';
import { inertAnswer } from './inert.mjs';
import { framed } from './frame.mjs';

// What the emulated Excel asks of Node is how long a text is in bytes.
const encoder = new TextEncoder();
globalThis.Buffer = { byteLength: (text) => encoder.encode(text).length };

/** Number of the method that carries requests of Excel's object model. */
const RICH_API = 93;
const NOT_SUPPORTED = 5000;

const level = new URLSearchParams(location.search).get('level');
const heard = { methods: {}, events: [], inert: 0, unknown: [] };
let host = null;
const book = await bookFromXlsx(new Uint8Array(await (await fetch('../sample.xlsx')).arrayBuffer()));

const pane = framed(document.body, {
  address: new URL('../index.html', location.href).href,
  level,
  called: (action, data, answer) => {
    heard.methods[action] = (heard.methods[action] ?? 0) + 1;
    if (action === 'executeMethod') execute(data, answer);
    else answer(null);
  },
  listened: (event) => heard.events.push(event),
});

function execute({ ArrayData, DdaMethod }, answer) {
  const text = String(ArrayData?.[4]);
  const inert = inertAnswer(text);
  if (DdaMethod.DispatchId !== RICH_API) {
    heard.unknown.push(DdaMethod.DispatchId);
    answer({ Version: 1, Error: NOT_SUPPORTED });
  } else if (inert !== null) {
    heard.inert += 1;
    answer({ Version: 1, Error: 0, Data: [200, [], inert] });
  } else {
    host ??= started();
    host.execute(ArrayData, ({ status, value, error }) => {
      answer(
        status === 'succeeded'
          ? { Version: 1, Error: 0, Data: value.data }
          : { Version: 1, Error: error.code },
      );
    });
  }
}

/** What Excel's classes are made of is read from the client in the frame. */
function started() {
  const made = excelHost(book, metaOf({ Excel: pane.window().Excel }), {
    opened: (base64) => bookFromXlsx(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))),
  });
  made.events.listen((event) => {
    for (const { entries } of eventMessages(event)) {
      pane.tell('richApiMessage', {
        ArrayData: entries.map((one) => [one.messageCategory, one.messageType, one.targetId, one.message]),
      });
    }
  });
  return made;
}

/** What a proof looks at from outside. */
globalThis.emulated = {
  heard,
  counters: () => host.counters,
  gaps: () => host.gaps,
  active: () => book.active?.name ?? null,
  sheets: () =>
    book.sheets.map(({ name, rows, properties, names, print, merges }) => ({
      name,
      rows: rows.size,
      properties: [...properties],
      names: [...names.keys()],
      merges: merges.length,
      breaks: print.rowBreaks.length,
      areas: print.areas.length,
    })),
  type: (sheet, cell, value) => userOf(host).type(sheet, cell, value),
};
