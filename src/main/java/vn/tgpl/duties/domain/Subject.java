package vn.tgpl.duties.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a duty is about: a kind and an id, never words. */
public record Subject(SubjectKind kind, UUID id) {

    /** The id when it is of that kind. */
    @Nullable
    UUID as(SubjectKind wanted) {
        return kind == wanted ? id : null;
    }
}
