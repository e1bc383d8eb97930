package vn.tgpl.people.domain;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.people.conflict.CheckView;
import vn.tgpl.people.conflict.Choice;
import vn.tgpl.people.conflict.ConflictRules;
import vn.tgpl.people.conflict.Examined;
import vn.tgpl.people.conflict.Finding;
import vn.tgpl.people.conflict.FoundMatter;
import vn.tgpl.people.conflict.Involved;
import vn.tgpl.people.conflict.MatterKey;
import vn.tgpl.people.conflict.Occasion;
import vn.tgpl.people.conflict.PartyChecks;
import vn.tgpl.people.conflict.Sighting;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.TimeOrderedId;

/** Makes the checks and keeps them. */
@Service
class PartyCheckDesk implements PartyChecks {

    private final JdbcClient jdbc;
    private final SightingQueries sightings;
    private final LinkedRecords links;
    private final PartyCheckQueries kept;
    private final FindingBook lines;
    private final Clock clock;

    PartyCheckDesk(
            JdbcClient jdbc,
            SightingQueries sightings,
            LinkedRecords links,
            PartyCheckQueries kept,
            FindingBook lines,
            Clock clock) {
        this.jdbc = jdbc;
        this.sightings = sightings;
        this.links = links;
        this.kept = kept;
        this.lines = lines;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Finding> look(Examined matter) {
        Examined whole = matter.with(links.join(matter.people()));
        List<Sighting> seen = sightings.of(whole);
        List<Involved> joined = links.join(seen.stream().map(Sighting::who).toList());
        return ConflictRules.judge(
                whole,
                IntStream.range(0, seen.size())
                        .mapToObj(index -> seen.get(index).of(joined.get(index)))
                        .toList());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(MatterKey matter, Occasion occasion, List<Finding> findings, Choice choice, ActorId by) {
        UUID id = TimeOrderedId.next();
        jdbc.sql("""
                        insert into people.party_check (id, matter_kind, matter_id, occasion, checked_at, checked_by,
                            practitioner_id, agreed_on, note)
                        values (:id, :kind, :matter, :occasion, :at, :by, :practitioner, :agreedOn, :note)""")
                .param("id", id)
                .param("kind", matter.kind().name())
                .param("matter", matter.id())
                .param("occasion", occasion.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .param("practitioner", choice.practitioner())
                .param("agreedOn", choice.agreedOn())
                .param("note", choice.note())
                .update();
        lines.keep(id, findings);
    }

    @Override
    @Transactional(readOnly = true)
    public List<CheckView> of(FoundMatter matter) {
        return kept.of(matter.matterKey());
    }
}
