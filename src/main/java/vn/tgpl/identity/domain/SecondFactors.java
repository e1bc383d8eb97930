package vn.tgpl.identity.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import vn.tgpl.identity.SignedInUser;
import vn.tgpl.platform.SecretBox;
import vn.tgpl.platform.SecretUnreadable;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.ActorId;

/** How the holder of an account takes a second factor and parts from it. Codes on paper are hashed before a transaction begins. */
@Service
public class SecondFactors {

    private final SecretBox box;
    private final Enrolments enrolments;
    private final Passwords passwords;
    private final CodeProof proof;
    private final SecondFactorBook book;
    private final SignInThrottle throttle;
    private final PasswordEncoder encoder;

    SecondFactors(
            SecretBox box,
            Enrolments enrolments,
            Passwords passwords,
            CodeProof proof,
            SecondFactorBook book,
            SignInThrottle throttle,
            PasswordEncoder encoder) {
        this.box = box;
        this.enrolments = enrolments;
        this.passwords = passwords;
        this.proof = proof;
        this.book = book;
        this.throttle = throttle;
        this.encoder = encoder;
    }

    /** Whether the installation has the key that secrets are enciphered with. */
    public boolean isReady() {
        return box.isReady();
    }

    /** @throws SecretKeyMissing when the installation has no key */
    public Enrolment offer(SignedInUser who) {
        checkReady();
        return enrolments.make(who);
    }

    /** The enrolment of a page that comes back; a new one when it is not of this person. */
    public Enrolment offerAgain(String sealed, SignedInUser who) {
        checkReady();
        return enrolments.again(sealed, who);
    }

    /**
     * Takes the second factor; other sign-ins of the account end.
     *
     * @return the codes on paper, told once
     * @throws WrongCurrentPassword when the password is another one, or has become one while the codes were hashed
     * @throws WrongFirstCode when the code is not of this secret, or of another time
     * @throws SecondFactorHeld when there is one already
     */
    public List<String> enrol(ConfirmEnrolment command, SignedInUser who) {
        checkReady();
        StoredPassword seen = passwords.check(command.password(), who, command.address());
        byte[] secret;
        try {
            secret = enrolments.secret(command.sealed(), who);
        } catch (SecretUnreadable ofAnotherPage) {
            throw new WrongFirstCode();
        }
        long step = proof.firstStep(command.code(), secret);
        List<RecoveryCode> codes = RecoveryCode.make();
        byte[] sealed = box.seal(secret, CodeProof.PLACE + who.id());
        book.enrol(who, seen, sealed, step, hashed(codes), command.keptSession());
        return codes.stream().map(RecoveryCode::inGroups).toList();
    }

    /** Gives other codes on paper; those of before open nothing any more, and other sign-ins of the account end. */
    public List<String> renewCodes(TypedCode code, SignedInUser who, String keptSession) {
        proof.check(code, who);
        List<RecoveryCode> codes = RecoveryCode.make();
        book.renewCodes(who, hashed(codes), keptSession);
        return codes.stream().map(RecoveryCode::inGroups).toList();
    }

    /** Parts from the second factor; other sign-ins of the account end. */
    public void switchOff(TypedCode code, SignedInUser who, String keptSession) {
        proof.check(code, who);
        book.switchOff(who, keptSession);
    }

    /**
     * Takes it from somebody who lost what makes his codes; he is led to take another one where his role demands it.
     *
     * @throws OwnSecondFactorKept when it is the actor's own
     */
    public void reset(ActorId account, String reason, Actor by) {
        throttle.forget(CodeProof.subject(book.reset(account, reason, by)));
    }

    private void checkReady() {
        if (!box.isReady()) {
            throw new SecretKeyMissing();
        }
    }

    private Map<String, String> hashed(List<RecoveryCode> codes) {
        Map<String, String> hashes = new LinkedHashMap<>();
        codes.forEach(code -> hashes.put(code.mark(), Objects.requireNonNull(encoder.encode(code.letters()))));
        return hashes;
    }
}
