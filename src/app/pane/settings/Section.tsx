import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  panel: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    margin: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalL}`,
  },
  note: { color: tokens.colorNeutralForeground2, marginLeft: tokens.spacingHorizontalS },
});

interface SectionProps {
  readonly id: string;
  readonly title: string;
  /** Beside the title: what is changed or wrong inside. */
  readonly note?: string;
  readonly children: ReactNode;
}

/** A part of the settings that opens and closes. */
export function Section({ id, title, note = '', children }: SectionProps) {
  const styles = useStyles();
  return (
    <AccordionItem value={id}>
      <AccordionHeader as="h2">
        {title}
        {note !== '' && <Caption1 className={styles.note}>{note}</Caption1>}
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
    </AccordionItem>
  );
}
