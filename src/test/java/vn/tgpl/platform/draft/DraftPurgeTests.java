package vn.tgpl.platform.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.TgplTest;
import vn.tgpl.shared.ActorId;

@TgplTest
@Transactional
class DraftPurgeTests {

    private static final ActorId OWNER = ActorId.next();

    @Autowired
    private DraftPurge purge;

    @Autowired
    private Drafts drafts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    void removesWhatHasLainTooLongAndNothingElse() {
        UUID old = keep();
        UUID fresh = keep();
        jdbc.sql("update platform.draft set expires = :at where id = :id")
                .param("at", clock.instant().minus(Duration.ofMinutes(1)).atOffset(ZoneOffset.UTC))
                .param("id", old)
                .update();
        purge.purge();
        assertThat(jdbc.sql("select id from platform.draft where account = :owner")
                        .param("owner", OWNER.value())
                        .query(UUID.class)
                        .list())
                .isEqualTo(List.of(fresh));
    }

    private UUID keep() {
        UUID id = UUID.randomUUID();
        drafts.save(
                new DraftForm(id, "/requests/new", true, "Title", null),
                DraftFields.of(Map.of("a", new String[] {"b"})),
                OWNER);
        return id;
    }
}
