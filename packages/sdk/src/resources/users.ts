import {
  type CallOptions,
  type Paginated,
  type PaginateOptions,
  paginate,
  type QueryOf,
} from '@statsig-console/client';
import {
  getUserByEmail,
  getUserById,
  inviteUsers,
  listUsers,
  updateUser,
} from '@statsig-console/client/operations';
import type { ApiPromise } from '../api-promise.ts';
import { Resource } from '../internal/resource.ts';
import type { Schema } from '../internal/schema.ts';

/** Query of {@link Users.list}. */
export type UserListQuery = QueryOf<'listUsers'>;
/** Somebody in the project. There is no id in it; the email identifies the user. */
export interface User extends Schema<'User'> {}
/** Whom to invite, and as what. Everybody in one invitation gets the same role and teams. */
export interface UserInvitation extends Schema<'UserInvitation'> {}
/** What to change. Nothing is required; the reference does not say whether what is absent stays. */
export interface UserUpdate extends Schema<'UserUpdate'> {}

/** Members of the project. */
export class Users extends Resource {
  /**
   * Lists the people of the project, a page at a time.
   *
   * @see https://docs.statsig.com/api-reference/users/list-users
   * @example
   * for await (const user of statsig.users.list()) console.log(user);
   */
  list(query?: UserListQuery, options?: PaginateOptions): Paginated<User> {
    return paginate(this.checked, listUsers, { ...(query && { query }) }, options);
  }

  /**
   * Answers one user, such as the one whom another entity names as its creator. First documented in 2026-03.
   *
   * @param id id of the user, as in the `creatorID` of what they have created, such as `6Q78Ih2m3FnOoECDsvzoms`; not
   * percent-encoded
   * @throws NotFoundError when there is none
   * @see https://docs.statsig.com/api-reference/users/get-user-by-id
   * @example
   * const user = await statsig.users.getById('6Q78Ih2m3FnOoECDsvzoms');
   */
  getById(id: string, options?: CallOptions): ApiPromise<User, 'getUserById'> {
    return this.data(getUserById, { path: { id } }, options);
  }

  /**
   * Answers one user. When only an id is known, use `users.getById`.
   *
   * @param email email address of the user, such as `ada@example.com`; not percent-encoded
   * @throws NotFoundError when there is none
   * @see https://docs.statsig.com/api-reference/users/get-user-by-email
   * @example
   * const user = await statsig.users.getByEmail('ada@example.com');
   */
  getByEmail(email: string, options?: CallOptions): ApiPromise<User, 'getUserByEmail'> {
    return this.data(getUserByEmail, { path: { email } }, options);
  }

  /**
   * Invites people to the project. They get no mail, but see the invitation once they log in. An address outside the
   * company's domain is refused with 400.
   *
   * @throws BadRequestError when the API refuses what was sent; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/users/invite-user-to-avoid-spamming-invitation-emails-are-not-sent-invitee-will-see-invitation-notification-in-app-after-logging-in
   * @example
   * await statsig.users.invite(invitation);
   */
  invite(invitation: UserInvitation, options?: CallOptions): ApiPromise<void, 'inviteUsers'> {
    return this.done(inviteUsers, { body: invitation }, options);
  }

  /**
   * Changes the role or the name of a user. 403 when the key may not. Send all three properties to be safe: whether
   * absent ones stay is not documented.
   *
   * @param email email address of the user, such as `ada@example.com`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/users/update-user
   * @example
   * await statsig.users.update('ada@example.com', { role: 'Admin', firstName: 'Ada', lastName: 'Osei' });
   */
  update(email: string, user: UserUpdate, options?: CallOptions): ApiPromise<User, 'updateUser'> {
    return this.data(updateUser, { path: { email }, body: user }, options);
  }
}
