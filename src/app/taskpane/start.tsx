/// <reference types="office-js" />
import './taskpane.css';
import { createRoot } from 'react-dom/client';
import type { ExcelOptions } from '../../host/excel/runExcel';
import { addinWords } from '../../words/addin';
import { fill } from '../../words/fill';
import { Pane } from '../pane/Pane';
import { sessionIn, type SessionStore } from '../pane/session';
import { associate, commandsFor } from './commands';
import { guideFor } from './guide';
import { hintIn } from './hint';
import { languageOf } from './language';
import { restoreHistory, startSite } from './startSite';
import { type ExcelAround, excelSurroundings, lookNow } from './surroundings';
import { onLook } from './theme';
import { TroublePage } from './Trouble';
import { watchStart } from './watchdog';

/** What the manifest asks for; looked at again, for some sideloaded copies are not held to it. */
const NEEDED = '1.9';

const root = createRoot(elementOf('root'));
const hint = hintIn(elementOf('hint'));
let session: SessionStore | null = null;

watchStart(startSite(), {
  ready: () => {
    restoreHistory(window.history);
    if (supports(NEEDED)) open();
    else stop({ kind: 'old', needed: NEEDED });
  },
  trouble: stop,
});

function open(): void {
  const around: ExcelAround = {
    run: (options, batch) => Excel.run(options, batch),
    options: excelOptions(),
    context: Office.context,
    broken: () => {
      hint.show(words()['not-loaded']);
    },
  };
  const surroundings = excelSurroundings(around);
  const own = sessionIn(surroundings);
  session = own;
  const guide = guideFor(() => own.getState().language);
  const commands = commandsFor({
    surroundings,
    session: own,
    showPane: () => Office.addin.showAsTaskpane(),
    openGuide: guide.open,
    say: (sentence, sheet) => {
      hint.say(fill(words()[sentence], { sheet }));
      void Office.addin.showAsTaskpane();
    },
  });
  associate(Office.actions, commands);
  onLook(() => {
    // What the user chose stays.
    if (surroundings.memory.get('theme') === null) own.setState({ theme: lookNow(around.context) });
  });
  root.render(<Pane surroundings={surroundings} session={own} />);
}

function excelOptions(): ExcelOptions {
  return {
    supports,
    waiting: (isWaiting) => {
      if (isWaiting) hint.show(words()['end-editing']);
      else hint.hide();
    },
  };
}

function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

function stop(why: Parameters<typeof TroublePage>[0]['why']): void {
  const address = document.querySelector<HTMLScriptElement>('#office-js')?.src ?? '';
  root.render(
    <TroublePage
      why={why}
      words={words()}
      address={address}
      guide={guideFor(languageNow).address('trouble')}
      onReopen={() => {
        window.location.reload();
      }}
    />,
  );
}

function words(): ReturnType<typeof addinWords> {
  return addinWords(session?.getState().language ?? languageNow());
}

/** Before Excel has answered, the browser's language stands for it. */
function languageNow(): ReturnType<typeof languageOf> {
  return languageOf(window.navigator.language);
}

window.addEventListener('unhandledrejection', ({ reason }) => {
  const what = reason instanceof Error ? reason.message : String(reason);
  hint.show(fill(words()['went-wrong'], { what }));
});

function elementOf(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`the page has no ${id}`);
  return element;
}
