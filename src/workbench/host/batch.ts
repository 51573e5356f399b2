/** One thing that a batch asks for. */
export type Action = {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: { Select?: string[]; Expand?: string[]; Top?: number; Skip?: number };
};

/** How an object of a batch is reached. */
export type ObjectPath = {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
};

export type ArgumentInfo = { Arguments?: unknown[]; ReferencedObjectPathIds?: ReferencedIds };

/** Which arguments are objects of the batch: 0 where one is a plain value. */
export type ReferencedIds = (number | ReferencedIds | null)[];

/** What one `context.sync()` sends. */
export type Batch = { Actions: Action[]; ObjectPaths: Record<string, ObjectPath> };

/** What it gets back: the results up to the error, if there was one. */
export type BatchAnswer = {
  Results: { ActionId: number; Value: unknown }[];
  /** The traces that were reached: handlers of the older API's events are added once theirs is there. */
  TraceIds?: number[];
  Error?: BatchError;
};

export type BatchError = {
  Code: string;
  Message: string;
  ActionIndex: number;
  Location: string;
  HttpStatusCode: number;
};

/** The kinds of action, as the client library numbers them. */
export const actionTypes = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

/** The kinds of object path. */
export const pathTypes = {
  globalObject: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;
