package vn.tgpl.platform;

import java.util.List;

/** What a module holds in words about those it is about; published as a bean by the module that owns the tables. */
public interface Erasing {

    /** What becomes nobody's when such a thing is destroyed; the rows stay, so that numbers stay true. */
    List<ErasedText> of(ErasedKind kind);
}
