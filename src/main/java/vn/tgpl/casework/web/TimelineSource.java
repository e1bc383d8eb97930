package vn.tgpl.casework.web;

import java.util.stream.Stream;
import vn.tgpl.casework.domain.CaseFile;

/** Part of what happened in a case; each kind of row has a source of its own. */
interface TimelineSource {

    Stream<TimelineEntry> of(CaseFile file);
}
