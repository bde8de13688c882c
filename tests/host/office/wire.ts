/** A request of the client 请求批次 as it goes over the wire. */
export interface RequestBody {
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
  readonly Actions: readonly Action[];
}

/** How the client says which object it means. */
export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Parallel to `Arguments`: ids of objects that stand in their place; 0 is none. */
  readonly ReferencedObjectPathIds?: unknown;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly ObjectPathId: number;
  readonly Name: string;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: {
    readonly Select?: readonly string[];
    readonly Expand?: readonly string[];
    readonly Top?: number;
    readonly Skip?: number;
  };
}

export const PATH = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  none: 7,
} as const;

export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

/** Flags of a request. */
export const FLAG = { write: 1, delayForCellEdit: 64 } as const;

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface ReplyError {
  readonly Code: string;
  readonly Message: string;
  readonly HttpStatusCode: number;
  readonly Location: string;
  readonly ActionIndex?: number;
}

/** Codes that Office reports before a request reaches Excel, by the number that the client turns back into them. */
export const TRANSPORT: Readonly<Record<string, number>> = {
  AccessDenied: 7000,
  ActivityLimitReached: 5102,
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  WriteNotSupportedWhenModalDialogOpen: 5016,
};

/** What Excel answers when an action cannot be done. */
export class ExcelError extends Error {
  override readonly name = 'ExcelError';
  constructor(
    readonly code: string,
    message: string = code,
  ) {
    super(message);
  }
}

/** The emulator lacks a member that the client has: names it, so that a test turns red. */
export function gap(member: string): ExcelError {
  return new ExcelError('EmulatorGap', `EmulatorGap: ${member}`);
}
