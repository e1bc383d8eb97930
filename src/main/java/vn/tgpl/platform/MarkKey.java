package vn.tgpl.platform;

import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The key that marks are made with: made once for a database and stored in it, enciphered. It is used for nothing else, and stays the
 * same when the key of the installation is replaced.
 */
@Component
class MarkKey {

    static final String ALGORITHM = "HmacSHA256";
    static final String PLACE = "key of marks";

    private static final Logger log = LoggerFactory.getLogger(MarkKey.class);
    private static final int KEY_BYTES = 32;

    private final JdbcClient jdbc;
    private final SecretBox box;
    private volatile @Nullable SecretKey known;

    MarkKey(JdbcClient jdbc, SecretBox box) {
        this.jdbc = jdbc;
        this.box = box;
    }

    /** Empty without the key of the installation, or with another one. */
    Optional<SecretKey> read() {
        if (known == null && box.isReady()) {
            known = sealed().flatMap(this::opened).orElse(null);
        }
        return Optional.ofNullable(known);
    }

    /** Makes it where there is none; what one of several nodes makes holds for all. */
    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void make() {
        if (!box.isReady()) {
            return;
        }
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        jdbc.sql("insert into platform.mark_key (sealed) values (:sealed) on conflict do nothing")
                .param("sealed", box.seal(key, PLACE))
                .update();
        if (!sealed().map(Sealed::bytes)
                .filter(whole -> box.opens(whole, PLACE))
                .isPresent()) {
            log.error(
                    "the key of marks does not open: TGPL_SECRET_KEY is another one, and searches are written down unmarked");
        }
    }

    /** Enciphers it with the new key of the installation. */
    @Transactional
    public boolean renew() {
        return sealed().map(Sealed::bytes)
                .flatMap(whole -> box.renewed(whole, PLACE))
                .map(renewed -> jdbc.sql("update platform.mark_key set sealed = :sealed")
                        .param("sealed", renewed)
                        .update())
                .isPresent();
    }

    private Optional<Sealed> sealed() {
        return jdbc.sql("select sealed from platform.mark_key")
                .query((row, index) -> new Sealed(row.getBytes("sealed")))
                .optional();
    }

    private Optional<SecretKey> opened(Sealed whole) {
        try {
            return Optional.of(new SecretKeySpec(box.open(whole.bytes(), PLACE), ALGORITHM));
        } catch (SecretUnreadable withAnotherKey) {
            return Optional.empty();
        }
    }

    private static final class Sealed {

        private final byte[] whole;

        Sealed(byte[] whole) {
            this.whole = whole.clone();
        }

        byte[] bytes() {
            return whole.clone();
        }
    }
}
