package vn.tgpl.identity.web;

import vn.tgpl.identity.domain.AccountRow;
import vn.tgpl.shared.Display;

/** A row of the list of accounts, ready to be shown. */
record AccountLine(
        String href,
        String username,
        String displayName,
        String officeName,
        String roles,
        boolean enabled,
        String lastSignIn) {

    static AccountLine of(AccountRow row) {
        return new AccountLine(
                AccountsController.PAGE + "/" + row.id(),
                row.username(),
                row.displayName(),
                row.officeName(),
                row.roles(),
                row.enabled(),
                Display.dateTime(row.lastSignInAt()));
    }
}
