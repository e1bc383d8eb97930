package vn.tgpl.identity.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.tgpl.identity.domain.AccountState;
import vn.tgpl.identity.domain.RoleQueries;
import vn.tgpl.identity.domain.RoleView;
import vn.tgpl.offices.OfficeKind;
import vn.tgpl.offices.OfficeView;
import vn.tgpl.offices.Offices;
import vn.tgpl.platform.Option;

/** What can be chosen for an account. */
@Component
class AccountChoices {

    private final Offices offices;
    private final RoleQueries roles;
    private final MessageSource messages;

    AccountChoices(Offices offices, RoleQueries roles, MessageSource messages) {
        this.offices = offices;
        this.roles = roles;
        this.messages = messages;
    }

    /** Offices that exist today, from the Bureau down to those who send citizens. */
    List<Option> offices() {
        return Arrays.stream(OfficeKind.values())
                .flatMap(kind -> offices.inForce(kind).stream())
                .map(AccountChoices::option)
                .toList();
    }

    List<Option> roles() {
        return roles.all().stream()
                .map(role -> new Option(role.code(), role.label()))
                .toList();
    }

    /** Each role with how far its holders see and at which offices it is held. */
    List<Option> rolesWithScope() {
        return roles.all().stream()
                .map(role -> new Option(role.code(), labelWithScope(role)))
                .toList();
    }

    String scope(RoleView role) {
        return text("identity.scope." + role.scope());
    }

    /** The kinds of office whose people may hold the role. */
    String offices(RoleView role) {
        return Arrays.stream(OfficeKind.values())
                .filter(role.offices()::contains)
                .map(kind -> text("offices.kind." + kind.name()))
                .collect(Collectors.joining(", "));
    }

    List<Option> states() {
        return Arrays.stream(AccountState.values())
                .map(state -> new Option(state.name(), text("identity.accounts.state." + state.name())))
                .toList();
    }

    private String labelWithScope(RoleView role) {
        return text("identity.accounts.role.option", role.label(), scope(role), offices(role));
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    private static Option option(OfficeView office) {
        return new Option(office.id().toString(), office.name());
    }
}
