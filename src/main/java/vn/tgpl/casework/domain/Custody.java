package vn.tgpl.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeMark;

/** Whether somebody who is helped is arrested or in custody, so that twelve hours count (Luật TGPL 2017 Đ31 k2). */
@Component
class Custody {

    private final Catalogue catalogue;
    private final ToldStandings told;

    Custody(Catalogue catalogue, ToldStandings told) {
        this.catalogue = catalogue;
        this.told = told;
    }

    /** @param status procedural status as it was told, null when it was not */
    boolean is(@Nullable String status, LocalDate on) {
        return status != null && catalogue.is(CodeMark.HELD, status, on);
    }

    /** @param staying records of those who are helped still */
    boolean ofAnybody(LegalAidCase of, Set<UUID> staying, LocalDate on) {
        return ofPrincipal(of, staying, on) || ofJoined(of, staying, on);
    }

    /** The same of who was accepted with the request. */
    boolean ofPrincipal(LegalAidCase of, Set<UUID> staying, LocalDate on) {
        return staying.contains(of.people().principal()) && is(of.matter().proceduralStatusCode(), on);
    }

    /** The same of those who joined alone. */
    boolean ofJoined(LegalAidCase of, Set<UUID> staying, LocalDate on) {
        return held(of, staying, on).findAny().isPresent();
    }

    /** From when the hours of each of those count who joined and is in custody: when an authority told of him, when he joined, or papers told of it. */
    List<Instant> knownAt(LegalAidCase of, Set<UUID> staying, LocalDate on) {
        List<FurtherBeneficiary> held = held(of, staying, on).toList();
        Map<UUID, Instant> toldOf = held.isEmpty() ? Map.of() : told.of(of.id());
        return held.stream()
                .map(joined -> toldOf.getOrDefault(joined.personId(), joined.awaitedFrom()))
                .toList();
    }

    private Stream<FurtherBeneficiary> held(LegalAidCase of, Set<UUID> staying, LocalDate on) {
        return staying.stream()
                .flatMap(person -> of.people().joinedAs(person).stream())
                .filter(joined -> is(joined.statusCode(), on));
    }
}
