package vn.tgpl.identity.domain;

import java.util.Objects;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/**
 * Lets the first administrator of an empty installation in. A code is printed at the first start; whoever knows it may
 * make one account, once.
 */
@Service
public class FirstAdministrator {

    /** What tries are counted under; no user name holds such a sign. */
    private static final String TRIES = "setup\ncode";

    private final SetupCode codes;
    private final PasswordPolicy policy;
    private final SignInThrottle throttle;
    private final PasswordEncoder encoder;
    private final FirstAccount accounts;

    FirstAdministrator(
            SetupCode codes,
            PasswordPolicy policy,
            SignInThrottle throttle,
            PasswordEncoder encoder,
            FirstAccount accounts) {
        this.codes = codes;
        this.policy = policy;
        this.throttle = throttle;
        this.encoder = encoder;
        this.accounts = accounts;
    }

    /** Whether the installation has no account yet. */
    public boolean isAwaited() {
        return codes.isAwaited();
    }

    /**
     * Makes the administrator's account, at the Bureau: the one office that is there from the start.
     *
     * @param address where the request came from
     * @throws TooManyWrongCodes when wrong codes were typed too often
     * @throws WrongSetupCode when the code is not the printed one, or an account exists already
     */
    public void create(String code, String username, String displayName, String password, String address) {
        if (!throttle.begins(TRIES, address)) {
            throw new TooManyWrongCodes();
        }
        String codeHash = codes.hashOf(code).orElseThrow(WrongSetupCode::new);
        throttle.succeeded(TRIES, address);
        policy.check(username, password);
        accounts.open(codeHash, username, displayName, Objects.requireNonNull(encoder.encode(password)));
    }
}
