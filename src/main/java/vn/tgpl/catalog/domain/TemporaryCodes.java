package vn.tgpl.catalog.domain;

import java.util.Collection;
import java.util.regex.Pattern;
import vn.tgpl.catalog.CommuneView;
import vn.tgpl.shared.VietnameseText;

/** Codes the product gave communes before the official list was read, e.g. {@code 66-ea-sup}; official ones are digits. */
final class TemporaryCodes {

    /** Of a code as the product gave it; understood by Java and by PostgreSQL. */
    static final String PATTERN = "^[0-9]{2}-";

    private static final Pattern TEMPORARY = Pattern.compile(PATTERN);

    private TemporaryCodes() {}

    /** Whether one of those stored is the same commune, still in force under such a code. */
    static boolean replacedBy(CommuneView official, Collection<CommuneView> stored) {
        return !isTemporary(official)
                && official.validity().to() == null
                && stored.stream().anyMatch(known -> isReplacedBy(official, known));
    }

    private static boolean isReplacedBy(CommuneView official, CommuneView known) {
        return isTemporary(known)
                && known.validity().to() == null
                && known.provinceCode().equals(official.provinceCode())
                && known.kind() == official.kind()
                && VietnameseText.fold(known.name()).equals(VietnameseText.fold(official.name()));
    }

    private static boolean isTemporary(CommuneView commune) {
        return TEMPORARY.matcher(commune.code()).find();
    }
}
