package vn.tgpl.identity.domain;

import java.time.Clock;
import java.util.Objects;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.offices.Offices;
import vn.tgpl.platform.SameForm;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.NotFound;
import vn.tgpl.shared.OfficeId;

/** Opens and changes accounts. */
@Service
@Transactional
public class AccountService {

    private final AccountRepository accounts;
    private final SameForm sameForm;
    private final Administrators administrators;
    private final Offices offices;
    private final PasswordPolicy policy;
    private final PasswordEncoder encoder;
    private final Clock clock;

    AccountService(
            AccountRepository accounts,
            SameForm sameForm,
            Administrators administrators,
            Offices offices,
            PasswordPolicy policy,
            PasswordEncoder encoder,
            Clock clock) {
        this.accounts = accounts;
        this.sameForm = sameForm;
        this.administrators = administrators;
        this.offices = offices;
        this.policy = policy;
        this.encoder = encoder;
        this.clock = clock;
    }

    /** Opens an account; the password made for it is told once and kept nowhere. */
    public NewPassword open(OpenAccount command, Actor by) {
        administrators.checkRoles(command.roles());
        checkOffice(command.office());
        sameForm.waitFor("account:" + command.username());
        if (accounts.existsByUsername(command.username())) {
            throw new UsernameTaken();
        }
        String password = ReadablePassword.make();
        Account account = accounts.save(Account.open(command, hash(password), by, clock.instant()));
        return new NewPassword(account.id(), password);
    }

    public void edit(EditAccount command, Actor by) {
        Account account = find(command.account());
        if (!account.isAt(command.version())) {
            throw new AccountChangedMeanwhile();
        }
        administrators.checkRoles(command.roles());
        checkOffice(command.office());
        administrators.checkEdit(command, by);
        account.edit(command, by);
        accounts.save(account);
    }

    /** Replaces a forgotten password; the new one is told once and must be changed at the next sign-in. */
    public NewPassword resetPassword(ActorId id, Actor by) {
        Account account = find(id);
        String password = ReadablePassword.make();
        account.resetPassword(hash(password), by);
        accounts.save(account);
        return new NewPassword(id, password);
    }

    public void changeOwnPassword(ChangeOwnPassword command, Actor by) {
        Account account = find(by.id());
        if (!encoder.matches(command.currentPassword(), account.passwordHash())) {
            throw new WrongCurrentPassword();
        }
        policy.check(account.username(), command.newPassword());
        account.changeOwnPassword(hash(command.newPassword()), by, command.keptSession());
        accounts.save(account);
    }

    private Account find(ActorId id) {
        return accounts.findById(id).orElseThrow(NotFound::new);
    }

    private void checkOffice(OfficeId office) {
        if (offices.find(office).isEmpty()) {
            throw new OfficeNotChosen();
        }
    }

    private String hash(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }
}
