package vn.tgpl.identity.domain;

import java.time.Clock;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.tgpl.identity.SignedInUser;
import vn.tgpl.platform.SecretBox;
import vn.tgpl.platform.SecretUnreadable;
import vn.tgpl.shared.Actor;

/**
 * Looks at the codes of second factors. Wrong ones make wait like wrong passwords do, counted apart: a right password takes none of
 * them back.
 */
@Component
public class CodeProof {

    static final String PLACE = "second factor of ";

    private static final Logger log = LoggerFactory.getLogger(CodeProof.class);

    private final SecondFactorBook book;
    private final SecretBox box;
    private final SignInThrottle throttle;
    private final PasswordEncoder encoder;
    private final Clock clock;

    CodeProof(SecondFactorBook book, SecretBox box, SignInThrottle throttle, PasswordEncoder encoder, Clock clock) {
        this.book = book;
        this.box = box;
        this.throttle = throttle;
        this.encoder = encoder;
        this.clock = clock;
    }

    /** What tries of codes of an account are counted under; no user name holds such a sign. */
    static String subject(String username) {
        return "code\n" + username;
    }

    /**
     * Uses a code of the app or on paper up, of somebody who is signed in.
     *
     * @throws TooManyWrongCodes when wrong ones were typed too often
     * @throws WrongCode when it is wrong, or was used
     * @throws SecondFactorUnreadable when the installation cannot tell, and it is none on paper
     */
    public void check(TypedCode code, SignedInUser who) {
        check(code, who, who);
    }

    /**
     * The same of somebody who gave the password of the account and wants to sign in: who he is, a wrong code leaves open.
     *
     * @see #check
     */
    public void checkToSignIn(TypedCode code, SignedInUser account) {
        check(code, account, null);
    }

    private void check(TypedCode code, SignedInUser who, @Nullable Actor known) {
        String subject = subject(who.getUsername());
        if (!throttle.begins(subject, code.address())) {
            throw new TooManyWrongCodes();
        }
        try {
            if (!isRight(code.text(), who)) {
                book.refused(who.id(), known);
                throw new WrongCode();
            }
        } catch (WrongCode counted) {
            throw counted;
        } catch (RuntimeException unjudged) {
            throttle.unjudged(subject, code.address());
            throw unjudged;
        }
        throttle.succeeded(subject, code.address());
        throttle.signedIn(subject, code.address());
    }

    /** The step of the first code of a secret that is about to be taken. */
    long firstStep(String typed, byte[] secret) {
        return OneTimeCode.stepOf(digits(typed), secret, clock.instant(), Long.MIN_VALUE)
                .orElseThrow(WrongFirstCode::new);
    }

    private boolean isRight(String typed, SignedInUser who) {
        RecoveryCode onPaper = RecoveryCode.typed(typed);
        if (onPaper != null) {
            return book.recoveryHash(who.id(), onPaper.mark())
                    .filter(hash -> encoder.matches(onPaper.letters(), hash))
                    .filter(hash -> book.useRecovery(who, onPaper.mark(), hash))
                    .isPresent();
        }
        return book.stored(who.id()).map(stored -> usesUp(typed, stored, who)).orElse(false);
    }

    private boolean usesUp(String typed, SecondFactorBook.Stored stored, SignedInUser who) {
        if (!box.isReady()) {
            log.error("codes cannot be looked at: TGPL_SECRET_KEY is not set");
            throw new SecondFactorUnreadable();
        }
        try {
            byte[] secret = box.open(stored.secret(), PLACE + who.id());
            OptionalLong step = OneTimeCode.stepOf(digits(typed), secret, clock.instant(), stored.lastStep());
            return step.isPresent() && book.useStep(who.id(), step.getAsLong());
        } catch (SecretUnreadable withAnotherKey) {
            log.error(
                    "the second factor of account {} does not open: TGPL_SECRET_KEY is another one",
                    who.id().value());
            throw new SecondFactorUnreadable();
        }
    }

    private static String digits(String typed) {
        return typed.replaceAll("\\s", "");
    }
}
