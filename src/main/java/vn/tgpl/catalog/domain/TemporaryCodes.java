package vn.tgpl.catalog.domain;

import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tgpl.catalog.CommuneKind;
import vn.tgpl.catalog.CommuneView;
import vn.tgpl.shared.VietnameseText;

/**
 * Communes in force under codes the product gave them before the official list was read, e.g. {@code 66-ea-sup}; official
 * codes are digits.
 */
final class TemporaryCodes {

    /** Of a code as the product gave it; understood by Java and by PostgreSQL. */
    static final String PATTERN = "^[0-9]{2}-";

    private static final Pattern TEMPORARY = Pattern.compile(PATTERN);

    private final Set<Commune> open;

    private record Commune(String province, CommuneKind kind, String foldedName) {

        static Commune of(CommuneView view) {
            return new Commune(view.provinceCode(), view.kind(), VietnameseText.fold(view.name()));
        }
    }

    private TemporaryCodes(Set<Commune> open) {
        this.open = open;
    }

    /** Of all that are stored, those still in force under such a code. */
    static TemporaryCodes among(Collection<CommuneView> stored) {
        return new TemporaryCodes(stored.stream()
                .filter(known -> isTemporary(known) && known.validity().to() == null)
                .map(Commune::of)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether the commune of an official list is one of them. */
    boolean areReplacedBy(CommuneView official) {
        return !isTemporary(official) && official.validity().to() == null && open.contains(Commune.of(official));
    }

    private static boolean isTemporary(CommuneView commune) {
        return TEMPORARY.matcher(commune.code()).find();
    }
}
