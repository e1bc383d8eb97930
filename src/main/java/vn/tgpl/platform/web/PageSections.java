package vn.tgpl.platform.web;

import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.tgpl.shared.Actor;

/** What other modules add to a page; shown by {@code platform/sections :: all}. */
@Component
public class PageSections {

    private final ObjectProvider<SectionSource> sources;

    PageSections(ObjectProvider<SectionSource> sources) {
        this.sources = sources;
    }

    /** As {@link SectionSource#about}, of all modules. */
    public List<PageSection> about(String kind, UUID id, Actor actor) {
        return sources.orderedStream()
                .flatMap(source -> source.about(kind, id, actor).stream())
                .toList();
    }
}
