/**
 * Errors as the host answers them. Codes, messages and HTTP status follow
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
const errorKinds = {
  AccessDenied: { status: 403, message: 'You cannot perform the requested operation.' },
  ApiNotFound: { status: 404, message: 'The API you are trying to use could not be found. It may be available in a newer version of Excel.' },
  Conflict: { status: 409, message: 'Request could not be processed because of a conflict.' },
  GeneralException: { status: 500, message: 'There was an internal error while processing the request.' },
  InvalidArgument: { status: 400, message: 'The argument is invalid or missing or has an incorrect format.' },
  InvalidObjectPath: { status: 400, message: 'The object path is invalid.' },
  InvalidOperation: { status: 400, message: 'The operation attempted is invalid on the object.' },
  InvalidOperationInCellEditMode: {
    status: 400,
    message: 'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB keys, or by selecting another cell, and then try again.',
  },
  InvalidReference: { status: 400, message: 'This reference is not valid for the current operation.' },
  ItemAlreadyExists: { status: 409, message: 'The resource being created already exists.' },
  ItemNotFound: { status: 404, message: "The requested resource doesn't exist." },
  NotImplemented: { status: 501, message: 'The requested feature isn\'t implemented.' },
  RequestPayloadSizeLimitExceeded: { status: 413, message: 'The request payload size has exceeded the limit.' },
} as const;

export type ErrorCode = keyof typeof errorKinds;

/** Thrown anywhere in the host; becomes the `Error` of the answer. */
export class RichApiError extends Error {
  readonly code: ErrorCode;
  readonly status: number;
  /** `Type.member`, filled in by the interpreter where the error passed. */
  location = '';

  constructor(code: ErrorCode, message?: string) {
    super(message ?? errorKinds[code].message);
    this.name = 'RichApiError';
    this.code = code;
    this.status = errorKinds[code].status;
  }
}
