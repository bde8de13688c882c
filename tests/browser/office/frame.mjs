const REQUEST = 0;
const RESPONSE = 1;
const INVOKE = 0;
const FOR_CALLING = 0;
const FOR_EVENTING = 1;

const CONVERSATION = 'conversation';
const CONTROL = 'control';
const EXCEL_ON_THE_WEB = 16;

/**
 * The pane in a frame, spoken to as Excel on the web does: who it is in the address, then messages. `called` answers
 * what Office.js calls, `listened` hears what it wants to be told; `tell` tells it.
 */
export function framed(body, { address, level, called, listened }) {
  const frame = document.createElement('iframe');
  const said = (message, responseType, more) =>
    frame.contentWindow.postMessage(
      JSON.stringify({
        _messageType: RESPONSE,
        _conversationId: CONVERSATION,
        _correlationId: message._correlationId,
        _actionName: message._actionName,
        _errorCode: 0,
        _responseType: responseType,
        ...more,
      }),
      new URL(address).origin,
    );
  window.addEventListener('message', ({ source, origin, data }) => {
    if (source !== frame.contentWindow || origin !== new URL(address).origin) return;
    const message = JSON.parse(data);
    if (message._messageType !== REQUEST) return;
    const answer = (payload) => said(message, FOR_CALLING, { _data: payload });
    if (message._actionType !== INVOKE) {
      listened(message._actionName);
      answer({ Error: 0 });
    } else if (message._actionName === 'ContextActivationManager_getAppContextAsync') {
      answer(appContext(address, level));
    } else {
      called(message._actionName, message._data, answer);
    }
  });
  frame.title = 'pane';
  frame.src = addressed(address);
  body.append(frame);
  return {
    window: () => frame.contentWindow,
    tell: (event, payload) =>
      said({ _actionName: event, _correlationId: -1 }, FOR_EVENTING, { _data: payload }),
  };
}

function addressed(address) {
  const hostInfo = 'Excel$Web$16.00$zh-CN$telemetry$$$0';
  const xdmInfo = [CONVERSATION, CONTROL, location.origin].join('|');
  // What Office.js reads last goes on to the end of the address.
  return `${address}?_host_Info=${hostInfo}#&_serializer_version=1&_xdm_Info=${xdmInfo}`;
}

/** What Excel on the web says of itself. */
function appContext(address, level) {
  return {
    _id: CONTROL,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: '16.0',
    _appMinorVersion: 0,
    _appUILocale: 'zh-CN',
    _dataLocale: 'zh-CN',
    _docUrl: `${new URL(address).origin}/物业.xlsx`,
    _clientMode: 0,
    _settings: [],
    _reason: 'inserted',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: 'correlation',
    _appInstanceId: CONTROL,
    _touchEnabled: false,
    _commerceAllowed: true,
    _requirementMatrix: JSON.stringify({
      ExcelApi: level,
      DelayForCellEdit: '1.1',
      SharedRuntime: '1.1',
      RibbonApi: '1.1',
      AddinCommands: '1.1',
    }),
    _hostCustomMessage: null,
    _hostFullVersion: '16.0.0.0',
    _clientWindowHeight: 820,
    _clientWindowWidth: 380,
    _addinName: '物业客服台',
    _appDomains: [],
    _dialogRequirementMatrix: null,
    _featureGates: {},
    _initialDisplayMode: 0,
  };
}
