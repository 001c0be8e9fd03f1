/**
 * Answers the request bodies of Microsoft's client library by reflection over plain classes. It knows the
 * protocol and nothing of Excel. Requests are processed strictly one after another.
 */
import { MemberAccess } from './access';
import { RichApiError } from './errors';
import { Events } from './events';
import { HostObject } from './hostObject';
import type { RequirementSets } from './members';
import { camelCase } from './naming';
import { type ActionInfo, ActionType, DELAY_FOR_CELL_EDIT, type Json, type RequestBody, type ResponseBody } from './protocol';
import { ObjectPaths } from './objectPaths';
import { QueryReader } from './query';
import { References } from './references';

export interface HostOptions {
  /** What the add-in calls `context.workbook` hangs on. */
  readonly root: HostObject;
  /** Objects the client creates by type name. */
  readonly newObjects?: Readonly<Record<string, () => HostObject>>;
  readonly requirementSets?: RequirementSets;
  /** The ExcelApi version the host poses with; may change between requests. */
  readonly apiSet?: () => string;
  /** Throws when the application cannot take requests now (cell being edited, request too large). */
  readonly assertReady?: (request: RequestBody) => void;
  /** Awaited before a request that would rather wait than be refused. */
  readonly untilReady?: () => Promise<void>;
  /** Awaited before anything is read, so that what is read has been computed. */
  readonly settle?: () => Promise<void>;
  /** Called after each request with what went over the wire. */
  readonly onProcessed?: (request: RequestBody, response: ResponseBody) => void;
}

export class RichApiHost {
  readonly events = new Events();
  readonly references = new References();
  private readonly access: MemberAccess;
  private readonly reader: QueryReader;
  private readonly settle: () => Promise<void>;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: HostOptions) {
    this.access = new MemberAccess(options.requirementSets ?? {}, options.apiSet ?? (() => '99.0'));
    this.reader = new QueryReader(this.access, object => this.identify(object));
    this.settle = options.settle ?? (() => Promise.resolve());
  }

  process(request: RequestBody, flags = 0): Promise<ResponseBody> {
    const answer = this.queue.then(async () => {
      if ((flags & DELAY_FOR_CELL_EDIT) !== 0) await this.options.untilReady?.();
      return this.processNow(request);
    });
    this.queue = answer.catch(() => undefined);
    return answer;
  }

  private async processNow(request: RequestBody): Promise<ResponseBody> {
    const response: ResponseBody = { Results: [], TraceIds: [] };
    const paths = new ObjectPaths(request, this.options, this.references, this.access);
    let index = 0;
    try {
      this.options.assertReady?.(request);
      for (const action of request.Actions) {
        response.Results.push({ ActionId: action.Id, Value: await this.perform(action, paths, response) });
        index += 1;
      }
    } catch (thrown) {
      // What was done before the failing action stays done, and nothing after it is tried.
      const error = asRichApiError(thrown);
      response.Error = {
        Code: error.code, Message: error.message, Location: error.location, ActionIndex: index, HttpStatusCode: error.status,
      };
    }
    await this.settle();
    this.options.onProcessed?.(request, response);
    return response;
  }

  private async perform(action: ActionInfo, paths: ObjectPaths, response: ResponseBody): Promise<unknown> {
    if (action.ActionType === ActionType.Trace) {
      response.TraceIds.push(action.Id);
      return null;
    }
    const object = await paths.resolve(action.ObjectPathId);
    if (object === null) return action.ActionType === ActionType.Method ? { _IsNull: true } : null;
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return this.identify(object);
      case ActionType.Query:
        await this.settle();
        return this.reader.read(object, action.QueryInfo ?? {}, 'pascal');
      case ActionType.QueryAsJson:
        await this.settle();
        return this.reader.read(object, action.QueryInfo ?? {}, 'camel');
      case ActionType.Method:
        return this.callMethod(object, action.Name, await paths.resolveArguments(action.ArgumentInfo));
      case ActionType.SetProperty: {
        const [value] = await paths.resolveArguments(action.ArgumentInfo);
        this.access.set(object, camelCase(action.Name), value);
        return null;
      }
      case ActionType.Update:
        this.update(object, action.ObjectState ?? {});
        return null;
      case ActionType.RecursiveQuery:
      case ActionType.EnsureUnchanged:
      default:
        throw new RichApiError('NotImplemented', `The stand-in for Excel does not know actions of type ${String(action.ActionType)}.`);
    }
  }

  private async callMethod(object: HostObject, name: string, args: readonly unknown[]): Promise<unknown> {
    if (name === '_KeepReference') {
      this.references.keep(object);
      return null;
    }
    if (name === '_RemoveReference') {
      this.references.remove(String(args[0]));
      return null;
    }
    const registration = /^_(Un)?[Rr]egister(\w+?)$/.exec(name);
    if (registration !== null) {
      this.register(object, registration[2] ?? '', registration[1] === undefined);
      return null;
    }
    const result = await this.access.call(object, camelCase(name), args);
    return result instanceof HostObject ? this.identify(result) : result ?? null;
  }

  private register(object: HostObject, wireName: string, on: boolean): void {
    const name = wireName.replace(/^Event/, '').replace(/Event$/, '');
    const event = object.$events[name];
    if (event === undefined) throw this.access.missing(object, `on${name}`);
    this.access.assertOffered(object, event.member);
    if (on) this.events.register(event.messageType, object.$eventTarget);
    else this.events.unregister(event.messageType, object.$eventTarget);
  }

  private update(object: HostObject, state: { readonly [key: string]: Json }): void {
    for (const [key, value] of Object.entries(state)) {
      const name = camelCase(key);
      const isNested = typeof value === 'object' && value !== null && !Array.isArray(value);
      const child = isNested ? this.access.get(object, name) : undefined;
      if (child instanceof HostObject) this.update(child, value as { readonly [key: string]: Json });
      else this.access.set(object, name, value);
    }
  }

  private identify(object: HostObject): Record<string, unknown> {
    object.$assertAlive();
    const identity: Record<string, unknown> = {};
    if (object.$id !== undefined) {
      identity['Id'] = object.$id;
      identity['_Id'] = object.$id;
    }
    const reference = this.references.idOf(object);
    if (reference !== undefined) identity['_ReferenceId'] = reference;
    return identity;
  }
}

function asRichApiError(thrown: unknown): RichApiError {
  if (thrown instanceof RichApiError) return thrown;
  const detail = thrown instanceof Error ? thrown.stack ?? thrown.message : String(thrown);
  console.error(`The stand-in for Excel failed: ${detail}`);
  return new RichApiError('GeneralException', `There was an internal error while processing the request. ${detail}`);
}
