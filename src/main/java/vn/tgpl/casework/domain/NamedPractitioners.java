package vn.tgpl.casework.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tgpl.people.conflict.Examined;
import vn.tgpl.people.conflict.Finding;
import vn.tgpl.people.conflict.Ground;
import vn.tgpl.people.conflict.Identity;
import vn.tgpl.people.conflict.Involved;
import vn.tgpl.people.conflict.OwnPractitioners;
import vn.tgpl.practitioners.Practitioners;
import vn.tgpl.shared.OfficeId;

/**
 * Adds to what a check found whom of its own practitioners the centre may not choose, because he reads like a party of the case
 * (Luật TGPL 2017 Đ25 k2 b): that is known before anybody is appointed. Who performs the case and reads so was found already.
 */
@Component
class NamedPractitioners {

    private static final Set<Ground> OF_EXECUTORS = Set.of(Ground.EXECUTOR_IS_PARTY, Ground.EXECUTOR_IN_PROCEEDINGS);

    private final Practitioners practitioners;
    private final Clock clock;

    NamedPractitioners(Practitioners practitioners, Clock clock) {
        this.practitioners = practitioners;
        this.clock = clock;
    }

    List<Finding> with(List<Finding> found, Examined matter) {
        return withAll(List.of(found), List.of(matter)).get(0);
    }

    /** Of several matters in their order; the practitioners of a centre are read once. */
    List<List<Finding>> withAll(List<List<Finding>> found, List<Examined> matters) {
        Map<OfficeId, List<Involved>> own = new HashMap<>();
        List<List<Finding>> all = new ArrayList<>();
        for (int index = 0; index < matters.size(); index++) {
            Examined matter = matters.get(index);
            all.add(
                    OwnPractitioners.concern(matter.people())
                            ? with(found.get(index), matter, own.computeIfAbsent(matter.centre(), this::of))
                            : found.get(index));
        }
        return all;
    }

    private static List<Finding> with(List<Finding> found, Examined matter, List<Involved> own) {
        Set<UUID> performing = matter.people().stream()
                .map(Involved::practitioner)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Set<Involved> told = found.stream()
                .filter(finding -> OF_EXECUTORS.contains(finding.ground()))
                .map(Finding::who)
                .collect(Collectors.toSet());
        List<Involved> free = own.stream()
                .filter(one -> !performing.contains(one.practitioner()))
                .toList();
        List<Finding> all = new ArrayList<>(found);
        OwnPractitioners.named(matter.people(), free).stream()
                .filter(finding -> !told.contains(finding.who()))
                .forEach(all::add);
        return all;
    }

    private List<Involved> of(OfficeId centre) {
        return practitioners.of(centre, LocalDate.now(clock)).stream()
                .map(one -> Involved.executor(
                        one.id().value(), new Identity(one.fullName(), one.nationalId(), one.birth(), null)))
                .toList();
    }
}
