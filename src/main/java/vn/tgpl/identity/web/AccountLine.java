package vn.tgpl.identity.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tgpl.identity.domain.AccountRow;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.Vietnam;

/** A row of the list of accounts, ready to be shown. */
record AccountLine(
        String href,
        String username,
        String displayName,
        String officeName,
        String roles,
        boolean enabled,
        @Nullable String asleepSince,
        String lastSignIn) {

    static AccountLine of(AccountRow row) {
        return new AccountLine(
                AccountsController.PAGE + "/" + row.id(),
                row.username(),
                row.displayName(),
                row.officeName(),
                row.roles(),
                row.enabled(),
                row.dormantAt() == null ? null : Display.date(LocalDate.ofInstant(row.dormantAt(), Vietnam.ZONE)),
                Display.dateTime(row.lastSignInAt()));
    }
}
