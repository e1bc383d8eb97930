package vn.tgpl.intake.domain;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.userdetails.UserDetailsService;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.intake.GroupClaim;
import vn.tgpl.intake.PaperForm;
import vn.tgpl.intake.PaperShown;
import vn.tgpl.intake.RequestId;
import vn.tgpl.people.ContactSafety;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.BirthDate;
import vn.tgpl.shared.Sex;

/** Ready-made requests for tests of what follows them. */
public final class DeskFixture {

    private DeskFixture() {}

    public static Actor actor(UserDetailsService accounts, String username) {
        return (Actor) accounts.loadUserByUsername(username);
    }

    /** A poor household's land matter in Dak Lak, with all papers. */
    public static LogRequest complete(RequestId id) {
        return request(id, Map.of("POOR_CERTIFICATE", PaperShown.as(PaperForm.ORIGINAL)));
    }

    /** The same without any paper. */
    public static LogRequest withoutPapers(RequestId id) {
        return request(id, Map.of());
    }

    /** A poor household of Dong Thap whose matter happened there, too. */
    public static LogRequest ofAnotherProvince(RequestId id) {
        return request(id, Map.of("POOR_CERTIFICATE", PaperShown.as(PaperForm.ORIGINAL)), "82-sa-dec", "82");
    }

    /** A grown-up said to be a child. */
    public static LogRequest ofNoGroup(RequestId id) {
        return request(id, Map.of(), null, "66", "TRE_EM");
    }

    private static LogRequest request(RequestId id, Map<String, PaperShown> papers) {
        return request(id, papers, null, "66");
    }

    private static LogRequest request(
            RequestId id, Map<String, PaperShown> papers, @Nullable String commune, String matterProvince) {
        return request(id, papers, commune, matterProvince, "HO_NGHEO");
    }

    private static LogRequest request(
            RequestId id,
            Map<String, PaperShown> papers,
            @Nullable String commune,
            String matterProvince,
            String group) {
        return new LogRequest(
                id,
                new Reception(Channel.DIRECT, null, null, null, null, null),
                null,
                new PersonFacts(
                        "Lò Thị Ban Mai",
                        null,
                        null,
                        BirthDate.ofYear(1971),
                        Sex.FEMALE,
                        null,
                        null,
                        commune,
                        null,
                        null,
                        null,
                        ContactSafety.ofPhone(true),
                        null),
                null,
                new Matter(
                        "LAND",
                        FormOfAid.ADVICE,
                        null,
                        null,
                        null,
                        "Tranh chấp ranh giới đất",
                        matterProvince,
                        null,
                        null,
                        false,
                        false,
                        false,
                        false,
                        null,
                        null,
                        null),
                new Claims(List.of(new GroupClaim(group, true)), false, false, null),
                papers,
                List.of(),
                null);
    }
}
