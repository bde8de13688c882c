import {
  FluentProvider,
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { workbenchWords } from '../../../words/workbench';
import type { Bench as BenchParts } from './bench';
import { BenchNotice } from './BenchNotice';
import { BenchPreview } from './BenchPreview';
import type { BenchState } from './benchState';
import { DropZone } from './DropZone';
import { GridSide } from './GridSide';
import { LeaveDialog } from './LeaveDialog';
import { PaneSide } from './PaneSide';
import { TopBar } from './TopBar';
import { useGuards } from './useGuards';

export interface BenchProps {
  /** `null` until the spreadsheet has been loaded. */
  readonly bench: BenchParts | null;
  readonly state: BenchState;
  /** Where the spreadsheet is to be put, once it is on the page. */
  readonly onPlace: (place: HTMLElement) => void;
  readonly pane: ReactNode;
}

const THEMES = { light: webLightTheme, dark: webDarkTheme, contrast: teamsHighContrastTheme };
const CHINESE_FIRST =
  "'Segoe UI', 'Microsoft YaHei UI', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif";

/** The page 工作台页面: a bar above, the spreadsheet at the left, the task pane at the right. */
export function Bench({ bench, state, onPlace, pane }: BenchProps) {
  const words = workbenchWords(state.language);
  const [isPaneShown, showPane] = useState(true);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place.current !== null) onPlace(place.current);
  }, [onPlace]);
  useGuards(bench, state);
  return (
    <FluentProvider
      theme={{ ...THEMES[state.theme], fontFamilyBase: CHINESE_FIRST }}
      style={{ height: '100%' }}
    >
      {/* A class on the provider itself would be given to every tooltip's and dialog's mount too. */}
      <div className="bench">
        <TopBar bench={bench} state={state} isPaneShown={isPaneShown} onPane={showPane} />
        <BenchNotice bench={bench} state={state} />
        <div className="bench-body">
          <GridSide bench={bench} place={place} state={state} words={words} />
          <PaneSide isShown={isPaneShown} words={words}>
            {pane}
          </PaneSide>
        </div>
        <DropZone bench={bench} words={words} />
        <LeaveDialog bench={bench} state={state} />
        <BenchPreview bench={bench} state={state} />
      </div>
    </FluentProvider>
  );
}
