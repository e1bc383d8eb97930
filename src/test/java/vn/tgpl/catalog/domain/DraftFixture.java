package vn.tgpl.catalog.domain;

import java.time.LocalDate;
import java.util.UUID;
import vn.tgpl.shared.Actor;

/** Ready-made drafts for tests of what follows them. */
public final class DraftFixture {

    /** The wording shipped for the days from 1 January 2027. */
    public static final LawVersionId COMING = new LawVersionId(UUID.fromString("00000000-0000-7000-8000-000000000704"));

    private DraftFixture() {}

    public static LawVersionId draft(LocalDate firstDay, LawVersionService laws, Actor actor) {
        DraftLaw draft = new DraftLaw(LawVersionId.next(), firstDay, "Draft", "Source", COMING, null);
        laws.draft(draft, actor);
        return draft.id();
    }
}
