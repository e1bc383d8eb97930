package vn.tgpl.catalog;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** What bodies are whose names begin so, folded, and tell no kind by themselves. */
    private static final Map<String, Set<AuthorityKind>> AMONG = Map.of(
            // BLTTHS 2015 Đ34, Đ35, Đ146 k3: those of communes take denunciations
            "cong an",
            EnumSet.of(INVESTIGATOR, ENTRUSTED_INVESTIGATOR),
            // BLTTHS 2015 Đ35
            "canh sat bien",
            EnumSet.of(ENTRUSTED_INVESTIGATOR),
            "kiem ngu",
            EnumSet.of(ENTRUSTED_INVESTIGATOR),
            "chi cuc kiem ngu",
            EnumSet.of(ENTRUSTED_INVESTIGATOR),
            // BLTTHS 2015 Đ35 k1; Luật Thi hành án hình sự 2019 Đ11
            "trai giam",
            EnumSet.of(ENTRUSTED_INVESTIGATOR, ENFORCER),
            "trai tam giam",
            EnumSet.of(ENTRUSTED_INVESTIGATOR, ENFORCER),
            // communes carry out sentences without prison (Luật Thi hành án hình sự 2019 Đ11)
            "uy ban nhan dan",
            EnumSet.of(ENFORCER),
            "ubnd",
            EnumSet.of(ENFORCER));

    /** Whether a body of that name plainly is none of the kind. */
    public boolean isUnlikelyOf(String name) {
        String folded = VietnameseText.fold(name);
        return AMONG.entrySet().stream()
                .anyMatch(one ->
                        folded.startsWith(one.getKey()) && !one.getValue().contains(this));
    }

    /** The kind that the name of a body tells, empty where its beginning tells none. */
    public static Optional<AuthorityKind> toldBy(String name) {
        String folded = VietnameseText.fold(name);
        return Arrays.stream(values())
                .filter(kind ->
                        BEGINNINGS.getOrDefault(kind, List.of()).stream().anyMatch(folded::startsWith))
                .findFirst();
    }
}
