/// <reference types="office-js" />
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Answers a request of the client; the third to last layer of Microsoft's code calls it. */
export type Execute = (request: readonly unknown[], answer: (reply: unknown) => void) => void;

/** Microsoft's own client, unmodified, in this realm. */
export interface Client {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly connect: (ends: {
    readonly execute: Execute;
    readonly isSetSupported: (set: string, version?: string) => boolean;
  }) => void;
  /** Delivers events to the handlers that were added. */
  readonly deliver: (message: unknown) => void;
}

const SCRIPT = 'node_modules/@microsoft/office-js/dist/excel-web-16.00.js';

/** Names the script shares between its scope and `window`, as global variables do in a browser. */
const GLOBALS = [
  'Excel',
  'OSF',
  'Office',
  'OfficeExtension',
  'OfficeExtensionBatch',
  'Microsoft',
  'Type',
  'CustomFunctionMappings',
  'OfficeRuntime',
];

/** Loads the client afresh; V8 keeps the compiled script, so the second time takes a few milliseconds. */
export function loadClient(): Client {
  const page = pageStub();
  const names = ['window', 'self', 'navigator', 'location', 'document', 'sessionStorage'];
  const shared = GLOBALS.map(
    (name) =>
      `Object.defineProperty(window,"${name}",{get:function(){return ${name}},set:function(v){${name}=v}});`,
  );
  const head = `var ${GLOBALS.join()};${shared.join('')}Type=Function;Office={};\n`;
  const tail = '\n;return {Excel:Excel,OfficeExtension:OfficeExtension,OSF:OSF};';
  // The realm's own Function, so that what the client makes are this realm's arrays, promises and errors.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the whole point: an unmodified script
  const start = new Function(...names, head + script() + tail) as (...stubs: unknown[]) => Loaded; // by `tail`
  const { Excel, OfficeExtension, OSF } = start(...names.map((name) => page[name]));
  // The check reads this flag, the script sets it on another object: without it members above the level would pass.
  OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  return {
    Excel,
    OfficeExtension: OfficeExtension as unknown as Client['OfficeExtension'], // the same object, publicly typed
    connect: ({ execute, isSetSupported }) => {
      const register = () => Promise.resolve();
      OSF.DDA.RichApi = {
        executeRichApiRequestAsync: execute,
        richApiMessageManager: { register },
      };
      const context = {
        platform: 'OfficeOnline',
        host: 'Excel',
        displayLanguage: 'zh-CN',
        contentLanguage: 'zh-CN',
        requirements: { isSetSupported },
      };
      OSF._OfficeAppFactory = { getContext: () => context };
    },
    deliver: (message) => {
      OfficeExtension._testTriggerRichApiMessageEvent(message);
    },
  };
}

interface Loaded {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: {
    readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
    readonly _testTriggerRichApiMessageEvent: (message: unknown) => void;
  };
  readonly OSF: { readonly DDA: { RichApi: unknown }; _OfficeAppFactory?: unknown };
}

let source: string | null = null;

function script(): string {
  source ??= readFileSync(path.join(__dirname, '../../../..', SCRIPT), 'utf8');
  return source;
}

/** The little of a page the script asks for when it starts. */
function pageStub(): Record<string, unknown> {
  const nothing = () => undefined;
  const page: Record<string, unknown> = {
    addEventListener: nothing,
    removeEventListener: nothing,
    navigator: { userAgent: 'Mozilla/5.0' },
    location: { href: 'https://localhost/', protocol: 'https:', search: '', hash: '' },
    document: { createElement: () => ({}), getElementsByTagName: () => [], URL: 'https://localhost/' },
  };
  page.window = page;
  page.self = page;
  return page;
}
