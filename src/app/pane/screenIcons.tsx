import { CalculatorRegular } from '@fluentui/react-icons/svg/calculator';
import { ChatRegular } from '@fluentui/react-icons/svg/chat';
import { ContactCardRegular } from '@fluentui/react-icons/svg/contact-card';
import { DataBarVerticalRegular } from '@fluentui/react-icons/svg/data-bar-vertical';
import { DocumentTextRegular } from '@fluentui/react-icons/svg/document-text';
import { HomeRegular } from '@fluentui/react-icons/svg/home';
import { MegaphoneRegular } from '@fluentui/react-icons/svg/megaphone';
import { ReceiptRegular } from '@fluentui/react-icons/svg/receipt';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { ShieldCheckmarkRegular } from '@fluentui/react-icons/svg/shield-checkmark';
import type { ReactElement } from 'react';
import type { ScreenId } from './screenIds';

export const screenIcons: Readonly<Record<ScreenId, ReactElement>> = {
  home: <HomeRegular />,
  check: <ShieldCheckmarkRegular />,
  charges: <CalculatorRegular />,
  notices: <DocumentTextRegular />,
  reminders: <MegaphoneRegular />,
  unit: <ContactCardRegular />,
  payments: <ReceiptRegular />,
  requests: <ChatRegular />,
  summary: <DataBarVerticalRegular />,
  settings: <SettingsRegular />,
};
