package vn.tgpl.retention.domain;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.platform.ErasedKind;
import vn.tgpl.platform.Erasing;

/** Makes things nobody's: what each module holds in words goes, rows, numbers and days stay, so that counts stay true. */
@Component
class Erasure {

    private final JdbcClient jdbc;
    private final List<Erasing> modules;
    private final Clock clock;

    Erasure(JdbcClient jdbc, List<Erasing> modules, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.modules = List.copyOf(modules);
    }

    /** @param mark what stands in the place of a name or a text */
    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(ErasedKind kind, Collection<UUID> things, String mark) {
        UUID[] ids = things.toArray(UUID[]::new);
        run(kind, ids, mark);
        if (kind == ErasedKind.CASE) {
            run(ErasedKind.REQUEST, requestsOf(ids), mark);
        }
    }

    private void run(ErasedKind kind, UUID[] ids, String mark) {
        modules.stream()
                .flatMap(module -> module.of(kind).stream())
                .forEach(text -> jdbc.sql(text.sql())
                        .param("ids", ids)
                        .param("mark", mark)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update());
    }

    private UUID[] requestsOf(UUID[] cases) {
        return jdbc.sql(
                        "select request_id from casework.legal_aid_case where id = any(:ids::uuid[]) and request_id is not null")
                .param("ids", cases)
                .query(UUID.class)
                .list()
                .toArray(UUID[]::new);
    }
}
