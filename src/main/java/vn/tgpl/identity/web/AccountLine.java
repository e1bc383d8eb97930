package vn.tgpl.identity.web;

import org.jspecify.annotations.Nullable;
import vn.tgpl.identity.domain.AccountRow;
import vn.tgpl.shared.Display;

/** A row of the list of accounts, ready to be shown. */
record AccountLine(
        String href,
        String username,
        String displayName,
        String officeName,
        String roles,
        String state,
        @Nullable String asleepSince,
        String lastSignIn) {

    static AccountLine of(AccountRow row) {
        return new AccountLine(
                AccountsController.PAGE + "/" + row.id(),
                row.username(),
                row.displayName(),
                row.officeName(),
                row.roles(),
                row.state().name(),
                AsleepSince.of(row.dormantAt()),
                Display.dateTime(row.lastSignInAt()));
    }
}
