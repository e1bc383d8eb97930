package vn.tgpl.people.domain;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.offices.Offices;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.conflict.CheckView;
import vn.tgpl.people.conflict.Choice;
import vn.tgpl.people.conflict.ConflictRules;
import vn.tgpl.people.conflict.Examined;
import vn.tgpl.people.conflict.Finding;
import vn.tgpl.people.conflict.FoundMatter;
import vn.tgpl.people.conflict.Identity;
import vn.tgpl.people.conflict.Involved;
import vn.tgpl.people.conflict.KnownAs;
import vn.tgpl.people.conflict.MatterKey;
import vn.tgpl.people.conflict.Occasion;
import vn.tgpl.people.conflict.PartyChecks;
import vn.tgpl.people.conflict.Sighting;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.OfficeId;
import vn.tgpl.shared.TimeOrderedId;

/** Makes the checks and keeps them. */
@Service
class PartyCheckDesk implements PartyChecks {

    private static final String CHECK = """
            insert into people.party_check (id, matter_kind, matter_id, occasion, checked_at, checked_by,
                practitioner_id, agreed_on, note, told_apart)
            values (:id, :kind, :matter, :occasion, :at, :by, :practitioner, :agreedOn, :note, :apart)""";

    private final NamedParameterJdbcTemplate batches;
    private final SightingQueries sightings;
    private final LinkedRecords links;
    private final PartyCheckQueries kept;
    private final FindingBook lines;
    private final Offices offices;
    private final Clock clock;

    PartyCheckDesk(
            NamedParameterJdbcTemplate batches,
            SightingQueries sightings,
            LinkedRecords links,
            PartyCheckQueries kept,
            FindingBook lines,
            Offices offices,
            Clock clock) {
        this.batches = batches;
        this.sightings = sightings;
        this.links = links;
        this.kept = kept;
        this.lines = lines;
        this.offices = offices;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Finding> look(Examined matter) {
        return lookAtAll(List.of(matter)).get(0);
    }

    @Override
    @Transactional(readOnly = true)
    public List<List<Finding>> lookAtAll(List<Examined> matters) {
        List<List<Involved>> people =
                links.joinAll(matters.stream().map(Examined::people).toList());
        List<Examined> whole = IntStream.range(0, matters.size())
                .mapToObj(index -> matters.get(index).with(people.get(index)))
                .toList();
        List<List<Sighting>> seen = whole.stream().map(sightings::of).toList();
        List<List<Involved>> joined = links.joinAll(seen.stream()
                .map(each -> each.stream().map(Sighting::who).toList())
                .toList());
        Map<OfficeId, Set<OfficeId>> houses = whole.stream()
                .map(Examined::centre)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), offices::centresTogether));
        return IntStream.range(0, whole.size())
                .mapToObj(index -> ConflictRules.judge(
                        whole.get(index),
                        told(seen.get(index), joined.get(index)),
                        houses.getOrDefault(whole.get(index).centre(), Set.of())))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Identity> knownAs(Collection<PersonId> persons) {
        return records(persons).stream().map(KnownAs::identity).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<KnownAs> records(Collection<PersonId> persons) {
        return links.withLinked(persons);
    }

    private static List<Sighting> told(List<Sighting> seen, List<Involved> joined) {
        return IntStream.range(0, seen.size())
                .mapToObj(index -> seen.get(index).of(joined.get(index)))
                .toList();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID keep(MatterKey matter, Occasion occasion, List<Finding> findings, Choice choice, ActorId by) {
        UUID id = TimeOrderedId.next();
        batches.update(CHECK, row(id, matter, occasion, choice, by));
        lines.keep(Map.of(id, findings));
        return id;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void keepAll(Occasion occasion, Map<MatterKey, List<Finding>> found, ActorId by) {
        if (found.isEmpty()) {
            return;
        }
        List<SqlParameterSource> checks = new ArrayList<>();
        Map<UUID, List<Finding>> findings = new LinkedHashMap<>();
        found.forEach((matter, ofMatter) -> {
            UUID id = TimeOrderedId.next();
            checks.add(row(id, matter, occasion, Choice.NONE, by));
            findings.put(id, ofMatter);
        });
        batches.batchUpdate(CHECK, checks.toArray(SqlParameterSource[]::new));
        lines.keep(findings);
    }

    private SqlParameterSource row(UUID id, MatterKey matter, Occasion occasion, Choice choice, ActorId by) {
        return new MapSqlParameterSource()
                .addValue("id", id)
                .addValue("kind", matter.kind().name())
                .addValue("matter", matter.id())
                .addValue("occasion", occasion.name())
                .addValue("at", clock.instant().atOffset(ZoneOffset.UTC))
                .addValue("by", by.value())
                .addValue("practitioner", choice.practitioner())
                .addValue("agreedOn", choice.agreedOn())
                .addValue("note", choice.note())
                .addValue("apart", choice.toldApart());
    }

    @Override
    @Transactional(readOnly = true)
    public List<CheckView> of(FoundMatter matter) {
        return kept.of(matter.matterKey());
    }
}
