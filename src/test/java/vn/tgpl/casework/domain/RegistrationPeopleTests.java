package vn.tgpl.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.refusal.StageNotOfPerson;
import vn.tgpl.catalog.AuthorityKind;
import vn.tgpl.catalog.Proceedings.Stand;
import vn.tgpl.shared.DomainException;

/** For whom one letter registers an executor, and as what (BLTTHS 2015 Đ72, Đ78, Đ83, Đ84; TTLT 10/2018 Đ12). */
class RegistrationPeopleTests {

    private static final RegistrationFit.StoodBy MARKED = status -> status == null
            ? EnumSet.allOf(Stand.class)
            : Set.of(status.equals("VICTIM") ? Stand.PROTECTION : Stand.DEFENCE);

    /** Present and named are told by how they stand; a capacity of one's own stands behind a sign of equality. */
    @ParameterizedTest(name = "{0} present, {1} named as {2}: {3}, refused {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "ACCUSED_AT_LARGE,        -,                       DEFENDER,  DEFENDER,           -",
                "ACCUSED_AT_LARGE,        -,                       -,         DEFENDER,           -",
                "ACCUSED_AT_LARGE,        -,                       PROTECTOR, PROTECTOR,          CapacityNotOfStanding",
                "NONE,                    -,                       -,         -,                  CapacityMissing",
                "ACCUSED_AT_LARGE VICTIM, -,                       -,         -,                  RegistrationForNobody",
                "ACCUSED_AT_LARGE VICTIM, VICTIM,                  -,         PROTECTOR,          -",
                "ACCUSED_AT_LARGE VICTIM, ACCUSED_AT_LARGE VICTIM, -,         DEFENDER PROTECTOR, -",
                "ACCUSED_AT_LARGE VICTIM, VICTIM=DEFENDER,         -,         DEFENDER,           CapacityNotOfPerson",
                "ACCUSED_AT_LARGE NONE,   NONE,                    -,         -,                  CapacityOfPersonMissing",
                "ACCUSED_AT_LARGE NONE,   NONE=PROTECTOR,          -,         PROTECTOR,          -",
                "ACCUSED_AT_LARGE NONE,   NONE,                    DEFENDER,  DEFENDER,           -",
                "VICTIM IN_CUSTODY,        IN_CUSTODY,              -,         DEFENDER,           -",
            })
    void eachIsRegisteredForAsHeStands(
            String present,
            @Nullable String named,
            @Nullable Capacity capacity,
            @Nullable String capacities,
            @Nullable String refused) {
        RegistrationPeople people = new RegistrationPeople(
                "CRIMINAL",
                Arrays.stream(present.split(" "))
                        .map(RegistrationPeopleTests::one)
                        .toList());
        List<DomainException> found = new ArrayList<>();
        List<RegistrationPeople.Registrant> registrants =
                people.registrants(letter(named, capacity, "INVESTIGATION"), MARKED, found);
        assertThat(registrants.stream().map(one -> one.capacity().name()).collect(Collectors.joining(" ")))
                .isEqualTo(capacities == null ? "" : capacities);
        assertThat(found.stream().map(one -> one.getClass().getSimpleName()).collect(Collectors.joining(" ")))
                .isEqualTo(refused == null ? "" : refused);
    }

    /** BLTTHS 2015 Đ60: before a case is instituted nobody is an accused, and a victim there may be. */
    @Test
    void whoeverDoesNotStandSoInThatStageIsTold() {
        RegistrationPeople people = new RegistrationPeople("CRIMINAL", List.of(one("ACCUSED_AT_LARGE"), one("VICTIM")));
        List<DomainException> found = new ArrayList<>();
        people.registrants(letter("ACCUSED_AT_LARGE VICTIM", null, "DENUNCIATION"), MARKED, found);
        assertThat(found).hasExactlyElementsOfTypes(StageNotOfPerson.class);
        assertThat(found.get(0).field()).isEqualTo("capacities[" + id("ACCUSED_AT_LARGE") + "]");
    }

    private static RegistrationPeople.One one(String status) {
        return new RegistrationPeople.One(id(status), status, status.equals("NONE") ? null : status);
    }

    private static UUID id(String status) {
        return UUID.nameUUIDFromBytes(status.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static RegisterExecutor letter(@Nullable String named, @Nullable Capacity capacity, String stage) {
        List<String[]> parts = named == null
                ? List.of()
                : Arrays.stream(named.split(" ")).map(one -> one.split("=")).toList();
        Map<UUID, Capacity> each = parts.stream()
                .filter(part -> part.length > 1)
                .collect(Collectors.toMap(part -> id(part[0]), part -> Capacity.valueOf(part[1])));
        return new RegisterExecutor(
                new CaseId(UUID.randomUUID()),
                UUID.randomUUID(),
                AuthorityKind.INVESTIGATOR,
                "Co quan dieu tra",
                stage,
                new RegisterExecutor.ForWhom(
                        parts.stream().map(part -> id(part[0])).collect(Collectors.toSet()), capacity, each),
                LocalDate.of(2026, 11, 20),
                false,
                false);
    }
}
