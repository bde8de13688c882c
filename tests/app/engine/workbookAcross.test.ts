import { engineOver } from '../../../src/app/engine/engineOver';
import { offered, remoteOf } from '../../../src/app/engine/remote';
import { type WorkbookAcross, workbookFor, workbookFrom } from '../../../src/app/engine/workbookAcross';
import { memoryWorkbook } from '../../../src/host/memory/memoryWorkbook';
import type { Workbook } from '../../../src/host/workbook';
import { contract } from '../../host/contract';
import { emptyMemory, gridOf, NO_CONTENTS } from '../../host/drawnGrid';
import { NOW, paneOver, SAMPLE } from '../pane/given';

const ports: MessagePort[] = [];

afterAll(() => {
  for (const port of ports) port.close();
});

/** As between the page of the add-in and its engine: everything is cloned on the way. */
function across(workbook: Workbook): Workbook {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  offered(workbookFor(workbook), port1);
  return workbookFrom(remoteOf<WorkbookAcross>(port2));
}

describe('a workbook on another thread keeps the contract', () => {
  contract({
    empty: () => Promise.resolve(across(emptyMemory())),
    holding: ([first], more = {}) => {
      const grid = { ...gridOf(first?.lines ?? [], first?.name), mark: null };
      return Promise.resolve(across(memoryWorkbook({ ...NO_CONTENTS, ...more, grids: [grid] })));
    },
  });
});

test('what has not changed does not cross again: the engine need not work it out again', async () => {
  const book = across(memoryWorkbook({ ...NO_CONTENTS, grids: [gridOf(['房号|姓名', '1-1-101|王'])] }));
  const first = await book.read();
  expect((await book.read()).grids).toBe(first.grids);
});

test('the whole month over the thread comes to what it comes to beside it', async () => {
  const here = engineOver((await paneOver(SAMPLE)).workbook);
  const there = engineOver(across((await paneOver(SAMPLE)).workbook));
  const asked = { period: null, now: NOW, language: 'zh' } as const;
  for (const engine of [here, there]) await engine.open(asked);
  const plans = [await here.plan('run', { units: [] }), await there.plan('run', { units: [] })] as const;
  expect(plans[1]).toEqual(plans[0]);
  const written = [await here.write(plans[0].id), await there.write(plans[1].id)];
  expect(written[1]).toEqual(written[0]);
  expect(await there.open(asked)).toEqual(await here.open(asked));
  expect(await there.undo()).toEqual(await here.undo());
});
