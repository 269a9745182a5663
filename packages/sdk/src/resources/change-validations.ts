import type { CallOptions } from '@statsig-console/client';
import { submitChangeValidation, updateChangeValidationMessage } from '@statsig-console/client/operations';
import type { ApiPromise } from '../api-promise.ts';
import { Resource } from '../internal/resource.ts';
import type { Schema } from '../internal/schema.ts';

/** The verdict of an outside check on a change that waits for it. */
export interface ChangeValidation extends Schema<'ChangeValidation'> {}
/** News of a check that is still running. */
export interface ChangeValidationMessage extends Schema<'ChangeValidationMessage'> {}

/** Change validations: what a pre-commit webhook answers about a change that waits for it. */
export class ChangeValidations extends Resource {
  /**
   * Lets a change that waits for the pre-commit webhook be committed, or keeps it blocked. Send it within two minutes
   * of the webhook; after that the request has timed out.
   *
   * @throws BadRequestError when the API refuses what was sent; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/change-validation/change-validation
   * @example
   * await statsig.changeValidations.submit({ reviewID: '4kTt0dXq7mZs1LrYb9WcPe', validated: true });
   */
  submit(validation: ChangeValidation, options?: CallOptions): ApiPromise<void, 'submitChangeValidation'> {
    return this.done(submitChangeValidation, { body: validation }, options);
  }

  /**
   * Changes the message that people see while they wait for the verdict, and leaves the verdict open.
   *
   * @throws BadRequestError when the API refuses what was sent; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/change-validation/update-change-validation-message
   * @example
   * await statsig.changeValidations.updateMessage(message);
   */
  updateMessage(
    message: ChangeValidationMessage,
    options?: CallOptions,
  ): ApiPromise<void, 'updateChangeValidationMessage'> {
    return this.done(updateChangeValidationMessage, { body: message }, options);
  }
}
