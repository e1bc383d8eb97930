package vn.tgpl.identity.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.identity.AccountChanged.Change;
import vn.tgpl.identity.SignedInUser;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.ActorId;

/** Shows people their sign-ins and ends those they want ended (ASVS 7.5.2); administrators end all of an account (7.4.5). */
@Service
public class OpenSignIns {

    private static final int MARK_LENGTH = 32;

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final AccountMoves moves;

    OpenSignIns(FindByIndexNameSessionRepository<? extends Session> sessions, AccountMoves moves) {
        this.sessions = sessions;
        this.moves = moves;
    }

    /** The one that asks comes first, then the one used last. */
    public List<OpenSignIn> of(SignedInUser who, String here) {
        return sessions.findByPrincipalName(who.getUsername()).values().stream()
                .filter(session -> !session.isExpired())
                .map(session -> new OpenSignIn(
                        mark(session.getId()),
                        session.getId().equals(here),
                        session.getLastAccessedTime(),
                        session.getAttribute(SignInPlace.ATTRIBUTE)))
                .sorted(Comparator.comparing(OpenSignIn::here)
                        .thenComparing(OpenSignIn::lastSeenAt)
                        .reversed())
                .toList();
    }

    /** Ends the one of that mark, unless it is over already; the one that asks goes on. */
    @Transactional
    public void end(String mark, SignedInUser who, String here) {
        List<String> ended = others(who, here).stream()
                .filter(session -> mark(session).equals(mark))
                .toList();
        end(ended, Change.SIGN_IN_ENDED, who);
    }

    /** Ends all but the one that asks. */
    @Transactional
    public void endOthers(SignedInUser who, String here) {
        end(others(who, here), Change.SIGN_INS_ENDED, who);
    }

    /** Ends all of an account, and one under way. */
    @Transactional
    public void endAll(ActorId account, Actor by) {
        moves.moveOn(account, null);
        moves.tell(account, Change.SIGN_INS_ENDED, null, by);
    }

    private void end(List<String> ended, Change change, SignedInUser who) {
        if (ended.isEmpty()) {
            return;
        }
        ended.forEach(sessions::deleteById);
        moves.tell(who.id(), change, null, who);
    }

    private List<String> others(SignedInUser who, String here) {
        Map<String, ? extends Session> open = sessions.findByPrincipalName(who.getUsername());
        return open.keySet().stream().filter(session -> !session.equals(here)).toList();
    }

    /** The name of a session opens it, so no page may bear it. */
    private static String mark(String session) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(session.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest).substring(0, MARK_LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
