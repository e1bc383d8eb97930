package vn.tgpl.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tgpl.shared.VietnameseText;

/**
 * Before which kind of body proceedings are. Those of administrative procedure are courts and procuracies and have no kind of their
 * own (LTTHC 2015 Đ36 k1).
 */
public enum AuthorityKind {
    /** BLTTHS 2015 Đ34, Đ163. */
    INVESTIGATOR,
    /** Border guards, customs, rangers and others that may conduct some of an investigation (BLTTHS 2015 Đ35, Đ164). */
    ENTRUSTED_INVESTIGATOR,
    PROCURACY,
    COURT,
    /** Luật Thi hành án hình sự, Luật Thi hành án dân sự. */
    ENFORCER;

    /** How the names of such bodies begin, folded. */
    private static final Map<AuthorityKind, List<String>> BEGINNINGS = Map.of(
            INVESTIGATOR,
            List.of(
                    "co quan canh sat dieu tra",
                    "co quan csdt",
                    "co quan an ninh dieu tra",
                    "co quan dieu tra",
                    "cqdt"),
            ENTRUSTED_INVESTIGATOR,
            List.of(
                    "hai quan",
                    "chi cuc hai quan",
                    "chi cuc kiem lam",
                    "hat kiem lam",
                    "bo doi bien phong",
                    "don bien phong"),
            PROCURACY,
            List.of("vien kiem sat", "vks"),
            COURT,
            List.of("toa an", "tand", "taqs"),
            ENFORCER,
            List.of("co quan thi hanh an", "cuc thi hanh an", "chi cuc thi hanh an", "phong thi hanh an"));

    /** The kind that the name of a body tells, empty where its beginning tells none. */
    public static Optional<AuthorityKind> toldBy(String name) {
        String folded = VietnameseText.fold(name);
        return Arrays.stream(values())
                .filter(kind ->
                        BEGINNINGS.getOrDefault(kind, List.of()).stream().anyMatch(folded::startsWith))
                .findFirst();
    }
}
