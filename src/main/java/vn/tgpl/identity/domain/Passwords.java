package vn.tgpl.identity.domain;

import java.util.Objects;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.ActorId;

/**
 * Makes, compares and hashes passwords. A hash is slow on purpose, so none is made while a transaction keeps a connection
 * and its locks.
 */
@Service
public class Passwords {

    private final AccountService accounts;
    private final PasswordPolicy policy;
    private final SignInThrottle throttle;
    private final PasswordEncoder encoder;

    Passwords(AccountService accounts, PasswordPolicy policy, SignInThrottle throttle, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.policy = policy;
        this.throttle = throttle;
        this.encoder = encoder;
    }

    /** Opens an account; the password made for it is told once and kept nowhere. */
    public NewPassword open(OpenAccount command, Actor by) {
        String password = ReadablePassword.make();
        return new NewPassword(accounts.open(command, hash(password), by), password);
    }

    /**
     * Replaces a forgotten password; the new one is told once and must be changed at the next sign-in. Wrong tries of the
     * old one no longer make anybody wait.
     */
    public NewPassword reset(ActorId id, Actor by) {
        String password = ReadablePassword.make();
        throttle.forget(accounts.resetPassword(id, hash(password), by));
        return new NewPassword(id, password);
    }

    /**
     * Lets the holder of an account take another password.
     *
     * @throws TooManyWrongPasswords when wrong ones were typed too often, here or at the sign-in
     * @throws WrongCurrentPassword when the password in use is another one
     * @throws PasswordUnchanged when the new one is the one in use
     */
    public void changeOwn(ChangeOwnPassword command, Actor by) {
        StoredPassword stored = check(command.currentPassword(), by, command.address());
        if (command.newPassword().equals(command.currentPassword())) {
            throw new PasswordUnchanged();
        }
        policy.check(stored.username(), command.newPassword());
        accounts.changeOwnPassword(command, stored, hash(command.newPassword()), by);
    }

    /**
     * Asks for the password in use once more.
     *
     * @return what it was compared with
     */
    StoredPassword check(String typed, Actor by, String address) {
        StoredPassword stored = accounts.password(by.id());
        if (!throttle.begins(stored.username(), address)) {
            throw new TooManyWrongPasswords();
        }
        if (!isRight(typed, stored, address)) {
            throw new WrongCurrentPassword();
        }
        throttle.succeeded(stored.username(), address);
        return stored;
    }

    private boolean isRight(String typed, StoredPassword stored, String address) {
        try {
            return encoder.matches(typed, stored.hash());
        } catch (RuntimeException unjudged) {
            throttle.unjudged(stored.username(), address);
            throw unjudged;
        }
    }

    private String hash(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }
}
