import { Button, Subtitle2, Text } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import type { Language } from '../../kernel/label';
import { en } from '../../words/pane/shell.en';
import { zh } from '../../words/pane/shell.zh';

interface CrashProps {
  readonly language: Language;
  readonly children: ReactNode;
}

/** Where a bug ends 出错: it says that nothing was lost and what to do, with what happened for whoever mends it. */
export class Crash extends Component<CrashProps, { readonly error: Error | null }> {
  override readonly state = { error: null as Error | null };

  static getDerivedStateFromError(error: Error): { readonly error: Error } {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    const words = this.props.language === 'zh' ? zh : en;
    return (
      <main style={{ padding: 16, display: 'grid', gap: 12 }} role="alert">
        <Subtitle2 as="h1">{words['bug-title']}</Subtitle2>
        <Text>{words['bug-text']}</Text>
        <details>
          <summary>{words['bug-details']}</summary>
          <Text font="monospace" size={200} wrap>
            {error.name}: {error.message}
          </Text>
        </details>
        <Button
          appearance="primary"
          onClick={() => {
            window.location.reload();
          }}
        >
          {words['bug-reload']}
        </Button>
      </main>
    );
  }
}
