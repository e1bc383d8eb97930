package vn.tgpl.people.conflict;

import static vn.tgpl.people.conflict.MatterRole.OPPOSING;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.people.PersonId;
import vn.tgpl.shared.BirthDate;
import vn.tgpl.shared.OfficeId;

/** People and matters to judge. */
abstract class JudgedMatters {

    static final OfficeId HERE = new OfficeId(new UUID(1, 1));
    static final UUID OFFICER = new UUID(2, 1);
    static final PersonId RECORD = new PersonId(new UUID(3, 1));
    static final String CODE = "TT.TGTT.01.2026";
    static final Identity HOA = Identity.of("Lê Thị Hoa", null, 1980);
    static final Identity BINH = Identity.of("Trần Văn Bình", null, 1971);

    static List<Ground> grounds(List<Involved> people, Sighting... seen) {
        return judge(people, seen).stream().map(Finding::ground).toList();
    }

    static List<Finding> judge(List<Involved> people, Sighting... seen) {
        return ConflictRules.judge(
                new Examined(null, HERE, "LAND", FormOfAid.LITIGATION, false, people), List.of(seen), Set.of(HERE));
    }

    static Sighting seen(OfficeId centre, String field, Involved who) {
        return seen(other(centre, field, FormOfAid.LITIGATION, false, false), who);
    }

    static Sighting seen(OtherMatter matter, Involved who) {
        return new Sighting(matter, who, Set.of(new Performer(OFFICER, null)));
    }

    static OtherMatter other(OfficeId centre, String field, FormOfAid form, boolean civil, boolean apart) {
        return new OtherMatter(
                MatterKey.ofCase(new UUID(4, 1)),
                CODE,
                centre,
                "Trung tâm khác",
                "0273 355 0100",
                field,
                form,
                civil,
                true,
                apart);
    }

    static @Nullable BirthDate birth(String typed) {
        if (typed.equals("-")) {
            return null;
        }
        return typed.length() == 4 ? BirthDate.ofYear(Integer.parseInt(typed)) : BirthDate.of(LocalDate.parse(typed));
    }

    static Involved us() {
        return Involved.executor(OFFICER, Identity.of("Nguyễn Đình Khôi", null, null));
    }

    static Involved beneficiary(Identity identity) {
        return Involved.beneficiary(null, identity);
    }

    static Involved opposing(Identity identity) {
        return Involved.party(OPPOSING, identity);
    }
}
