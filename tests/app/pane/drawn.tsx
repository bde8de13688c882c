import './page';
import { configure, render, screen, waitFor } from '@testing-library/react';
import { createElement } from 'react';
import { Pane } from '../../../src/app/pane/Pane';
import { sessionIn, type SessionStore } from '../../../src/app/pane/session';
import type { ScreenId } from '../../../src/app/pane/screenIds';
import type { Surroundings } from '../../../src/app/pane/surroundings';
import { type Given, paneOver } from './given';

// The machine may be shared by many: what comes late is not missing.
configure({ asyncUtilTimeout: 15_000 });

export interface DrawnPane extends Given {
  readonly session: SessionStore;
}

/** The pane over a workbook, opened on a screen by someone who has chosen what they do. */
export async function draw(
  file: string,
  at: ScreenId,
  about?: string,
  more: Partial<Surroundings> = {},
): Promise<DrawnPane> {
  const given = await paneOver(file, more);
  const session = sessionIn(given.surroundings);
  session.do.workAs('supervisor');
  session.do.goTo(at, about);
  render(createElement(Pane, { surroundings: given.surroundings, session }));
  await waitFor(() => {
    if (session.getState().reading === 0) throw new Error('still reading');
  });
  await screen.findByRole('main');
  return { ...given, session };
}
