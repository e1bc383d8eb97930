package vn.tgpl.identity.domain;

import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.platform.KeyedMarks;
import vn.tgpl.platform.SecretBox;
import vn.tgpl.shared.ActorId;

/**
 * Enciphers the secrets of second factors, and the key of marks, with the new key once it is there beside the one before it; after that the old one may go.
 * Done again it finds nothing to do.
 */
@Component
class KeyRotation {

    private static final Logger log = LoggerFactory.getLogger(KeyRotation.class);

    private final JdbcClient jdbc;
    private final SecretBox box;
    private final KeyedMarks marks;

    KeyRotation(JdbcClient jdbc, SecretBox box, KeyedMarks marks) {
        this.jdbc = jdbc;
        this.box = box;
        this.marks = marks;
    }

    private record Kept(ActorId account, Sealed secret) {}

    private static final class Sealed {

        private final byte[] bytes;

        Sealed(byte[] bytes) {
            this.bytes = bytes.clone();
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void rotate() {
        if (!box.hasKeyBefore()) {
            return;
        }
        List<Kept> all = all();
        long lost = all.stream().filter(kept -> !opens(kept)).count();
        long renewed = all.stream().filter(this::renew).count();
        log.info("second factors enciphered with the new key: {}", renewed);
        if (lost > 0) {
            log.error("second factors: {} open with neither key, keep the old one", lost);
        }
        if (marks.renew()) {
            log.info("key of marks enciphered with the new key");
        }
    }

    private boolean opens(Kept kept) {
        return box.opens(kept.secret().bytes, CodeProof.PLACE + kept.account());
    }

    private List<Kept> all() {
        return jdbc.sql("select account_id, secret from identity.second_factor order by account_id for update")
                .query((row, index) -> new Kept(
                        new ActorId(row.getObject("account_id", UUID.class)), new Sealed(row.getBytes("secret"))))
                .list();
    }

    private boolean renew(Kept kept) {
        return box.renewed(kept.secret().bytes, CodeProof.PLACE + kept.account())
                .map(secret -> jdbc.sql(
                                "update identity.second_factor set secret = :secret where account_id = :account")
                        .param("secret", secret)
                        .param("account", kept.account().value())
                        .update())
                .isPresent();
    }
}
