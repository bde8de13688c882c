import {
  FluentProvider,
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { PaneContext } from './context';
import { Crash } from './Crash';
import { sessionIn, type SessionStore, type ThemeName } from './session';
import { Shell } from './Shell';
import type { Surroundings } from './surroundings';

const THEMES = { light: webLightTheme, dark: webDarkTheme, contrast: teamsHighContrastTheme };

/** The task pane 任务窗格: the same beside Excel and beside the grid of the workbench. */
export function Pane({ surroundings, session }: PaneProps) {
  const [own] = useState(() => session ?? sessionIn(surroundings));
  const language = useStore(own, (state) => state.language);
  const theme = useStore(own, (state) => state.theme);
  useEffect(() => {
    void own.do.read();
  }, [own]);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  return (
    <FluentProvider
      theme={themeOf(theme)}
      // What the browser draws itself, such as the sign of a date field, goes with the theme.
      style={{ height: '100%', overflow: 'hidden', colorScheme: theme === 'light' ? 'light' : 'dark' }}
    >
      <PaneContext.Provider value={{ surroundings, session: own }}>
        <Crash language={language}>
          <Shell />
        </Crash>
      </PaneContext.Provider>
    </FluentProvider>
  );
}

export interface PaneProps {
  readonly surroundings: Surroundings;
  /** Shared with ribbon commands where there are any; else the pane makes its own. */
  readonly session?: SessionStore;
}

const CHINESE_FIRST =
  "'Segoe UI', 'Microsoft YaHei UI', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif";

function themeOf(name: ThemeName): typeof webLightTheme {
  return { ...THEMES[name], fontFamilyBase: CHINESE_FIRST };
}
