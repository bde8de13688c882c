import { Button, Spinner, Tooltip } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { PanelRightContractRegular } from '@fluentui/react-icons/svg/panel-right-contract';
import { PanelRightExpandRegular } from '@fluentui/react-icons/svg/panel-right-expand';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { SaveRegular } from '@fluentui/react-icons/svg/save';
import { workbenchWords } from '../../../words/workbench';
import type { Bench } from './bench';
import type { BenchState } from './benchState';
import { pickFile } from './pickFile';

export interface TopBarProps {
  readonly bench: Bench | null;
  readonly state: BenchState;
  readonly isPaneShown: boolean;
  readonly onPane: (isShown: boolean) => void;
}

/** What can be done with the file 文件栏, its name, and whether it was saved. */
export function TopBar({ bench, state, isPaneShown, onPane }: TopBarProps) {
  const words = workbenchWords(state.language);
  const isReady = bench !== null && state.file !== null && state.busy === null;
  const open = async (): Promise<void> => {
    const file = await pickFile();
    if (file !== null) await bench?.open(file);
  };
  return (
    <header className="bench-bar">
      <strong className="bench-title">{words.title}</strong>
      <Action
        hint={words['open-hint']}
        icon={<FolderOpenRegular />}
        isReady={bench !== null && state.busy === null}
        onDo={open}
      >
        {words.open}
      </Action>
      <Action hint={words['save-hint']} icon={<SaveRegular />} isReady={isReady} onDo={() => bench?.save()}>
        {words.save}
      </Action>
      <Action
        hint={words['preview-hint']}
        icon={<PrintRegular />}
        isReady={isReady}
        onDo={() => bench?.preview(null)}
      >
        {words.preview}
      </Action>
      <FileName state={state} />
      <Tooltip content={words['language-hint']} relationship="description">
        <Button appearance="subtle" disabled={bench === null} onClick={() => bench?.speak()}>
          {words.language}
        </Button>
      </Tooltip>
      <Tooltip content={words[isPaneShown ? 'pane-hide' : 'pane-show']} relationship="label">
        <Button
          appearance="subtle"
          aria-expanded={isPaneShown}
          icon={isPaneShown ? <PanelRightContractRegular /> : <PanelRightExpandRegular />}
          onClick={() => {
            onPane(!isPaneShown);
          }}
        />
      </Tooltip>
    </header>
  );
}

function Action({ hint, icon, isReady, onDo, children }: ActionProps) {
  return (
    <Tooltip content={hint} relationship="description">
      <Button appearance="subtle" icon={icon} disabled={!isReady} onClick={() => void onDo()}>
        {children}
      </Button>
    </Tooltip>
  );
}

interface ActionProps {
  readonly hint: string;
  readonly icon: React.JSX.Element;
  readonly isReady: boolean;
  readonly onDo: () => unknown;
  readonly children: string;
}

function FileName({ state }: { readonly state: BenchState }) {
  const words = workbenchWords(state.language);
  const said = state.isUnsaved ? words.unsaved : words['all-saved'];
  return (
    <div className="bench-file" role="status">
      {state.busy !== null ? (
        <Spinner size="extra-tiny" label={state.busy} />
      ) : (
        state.file !== null && (
          <>
            <span className="bench-name">{state.file}</span>
            {state.isUnsaved && <span className="bench-dot" title={said} />}
            <span className="bench-said">{said}</span>
          </>
        )
      )}
    </div>
  );
}
