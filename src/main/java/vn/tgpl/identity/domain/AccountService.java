package vn.tgpl.identity.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.offices.OfficeView;
import vn.tgpl.offices.Offices;
import vn.tgpl.platform.SameForm;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.NotFound;
import vn.tgpl.shared.OfficeId;

/** Opens and changes accounts. Of passwords it knows the hash alone; {@link Passwords} makes it beforehand. */
@Service
@Transactional
public class AccountService {

    private final AccountRepository accounts;
    private final SameForm sameForm;
    private final HeldPasskeys passkeys;
    private final Administrators administrators;
    private final RoleQueries roles;
    private final Offices offices;
    private final Clock clock;

    AccountService(
            AccountRepository accounts,
            SameForm sameForm,
            HeldPasskeys passkeys,
            Administrators administrators,
            RoleQueries roles,
            Offices offices,
            Clock clock) {
        this.accounts = accounts;
        this.sameForm = sameForm;
        this.passkeys = passkeys;
        this.administrators = administrators;
        this.roles = roles;
        this.offices = offices;
        this.clock = clock;
    }

    ActorId open(OpenAccount command, String passwordHash, Actor by) {
        checkOffice(command.roles(), command.office(), null);
        sameForm.waitFor("account:" + command.username());
        if (accounts.existsByUsername(command.username())) {
            throw new UsernameTaken();
        }
        return accounts.save(Account.open(command, passwordHash, by, clock.instant()))
                .id();
    }

    /**
     * Changes an account; what no longer holds for open sign-ins ends them.
     *
     * @throws AccountChangedMeanwhile when the editor did not see the present state
     */
    public void edit(EditAccount command, Actor by) {
        Account account = find(command.account());
        if (!account.isAt(command.version())) {
            throw new AccountChangedMeanwhile();
        }
        checkOffice(command.roles(), command.office(), account.office());
        administrators.checkEdit(command, by);
        account.edit(command, by, clock.instant());
        accounts.save(account);
    }

    /**
     * Gives an account another password; passkeys go with the old one.
     *
     * @return name of the user whose password it is
     */
    String resetPassword(ActorId id, String hash, Actor by) {
        Account account = find(id);
        account.resetPassword(hash, by, clock.instant());
        passkeys.forgetWithPassword(id, by);
        return accounts.save(account).username();
    }

    @Transactional(readOnly = true)
    StoredPassword password(ActorId id) {
        Account account = find(id);
        return new StoredPassword(account.username(), account.passwordHash());
    }

    /** @param seen what the password in use was compared with; another one has come meanwhile when it differs */
    void changeOwnPassword(ChangeOwnPassword command, StoredPassword seen, String hash, Actor by) {
        Account account = find(by.id());
        if (!account.passwordHash().equals(seen.hash())) {
            throw new WrongCurrentPassword();
        }
        account.changeOwnPassword(hash, by, clock.instant(), command.keptSession());
        if (command.withoutPasskeys()) {
            passkeys.forgetWithPassword(by.id(), by);
        }
        accounts.save(account);
    }

    private Account find(ActorId id) {
        return accounts.findById(id).orElseThrow(NotFound::new);
    }

    private void checkOffice(Set<String> codes, OfficeId chosen, @Nullable OfficeId present) {
        OfficeView office = offices.find(chosen).orElseThrow(OfficeNotChosen::new);
        OfficeOfAccount.check(office, present, LocalDate.now(clock));
        RoleRules.check(codes, office.kind(), roles.all());
    }
}
