package vn.tgpl.offices.domain;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.offices.OfficeKind;
import vn.tgpl.shared.OfficeId;

/** What must hold among offices. */
@Component
class OfficeRules {

    private final OfficeRepository offices;

    OfficeRules(OfficeRepository offices) {
        this.offices = offices;
    }

    /**
     * Refuses facts that do not fit the other offices.
     *
     * @return the facts with the province the office stands in
     */
    OfficeFacts checked(OfficeId id, OfficeKind kind, OfficeFacts facts) {
        if (facts.to() != null && facts.to().isBefore(facts.from())) {
            throw new EndBeforeBeginning();
        }
        Office parent = parent(id, kind, facts.parent());
        checkSuccessor(id, kind, facts.successor());
        if (parent != null) {
            checkAbbreviation(id, kind, facts, parent);
        }
        return facts.inProvince(province(kind, facts, parent));
    }

    /** Refuses to take an office into another province while others stand below it: they would stay in the old one. */
    void checkMove(Office office, OfficeFacts facts) {
        if (!Objects.equals(office.facts().provinceCode(), facts.provinceCode())
                && !offices.findByParent(office.id()).isEmpty()) {
            throw new OfficesBelowWouldStay(office.kind());
        }
    }

    private @Nullable Office parent(OfficeId id, OfficeKind kind, @Nullable OfficeId parent) {
        OfficeKind fitting = OfficePlace.parentOf(kind).orElse(null);
        if (fitting == null) {
            if (parent != null) {
                throw new ParentDoesNotFit();
            }
            return null;
        }
        if (parent == null || parent.equals(id)) {
            throw new ParentDoesNotFit();
        }
        return offices.findById(parent)
                .filter(office -> office.kind() == fitting)
                .orElseThrow(ParentDoesNotFit::new);
    }

    /** Of its own kind, for whoever goes on sees what was left as his own; and never in a circle. */
    private void checkSuccessor(OfficeId id, OfficeKind kind, @Nullable OfficeId successor) {
        Set<OfficeId> line = new HashSet<>(Set.of(id));
        for (OfficeId next = successor; next != null; ) {
            if (!line.add(next)) {
                throw new SuccessorDoesNotFit();
            }
            next = offices.findById(next)
                    .filter(office -> office.kind() == kind)
                    .orElseThrow(SuccessorDoesNotFit::new)
                    .facts()
                    .successor();
        }
    }

    // TT 12/2018 Đ11 k1: the abbreviation stands in case codes, so a centre and its branches do not share one
    private void checkAbbreviation(OfficeId id, OfficeKind kind, OfficeFacts facts, Office parent) {
        Stream<Office> family =
                switch (kind) {
                    case BRANCH -> Stream.concat(Stream.of(parent), branches(parent.id()));
                    case CENTRE -> Stream.concat(siblings(parent.id()), branches(id));
                    default -> Stream.empty();
                };
        List<OfficeFacts> others = family.filter(office -> !office.id().equals(id))
                .map(Office::facts)
                .toList();
        String wanted = facts.abbreviation().toUpperCase(Locale.ROOT);
        boolean taken = others.stream()
                .filter(other -> wanted.equals(other.abbreviation().toUpperCase(Locale.ROOT)))
                .anyMatch(other -> overlap(other, facts));
        if (taken) {
            throw new AbbreviationTaken();
        }
    }

    private Stream<Office> branches(OfficeId centre) {
        return offices.findByParent(centre).stream().filter(office -> office.kind() == OfficeKind.BRANCH);
    }

    private Stream<Office> siblings(OfficeId department) {
        return offices.findByParent(department).stream().filter(office -> office.kind() == OfficeKind.CENTRE);
    }

    private static boolean overlap(OfficeFacts one, OfficeFacts other) {
        return !one.from().isAfter(last(other)) && !other.from().isAfter(last(one));
    }

    private static LocalDate last(OfficeFacts facts) {
        return facts.to() == null ? LocalDate.MAX : facts.to();
    }

    private static @Nullable String province(OfficeKind kind, OfficeFacts facts, @Nullable Office parent) {
        if (kind == OfficeKind.BUREAU) {
            return null;
        }
        String code = OfficePlace.asksProvince(kind) || parent == null
                ? facts.provinceCode()
                : parent.facts().provinceCode();
        if (code == null) {
            throw new ProvinceMissing();
        }
        return code;
    }
}
