package vn.tgpl.people.conflict;

/** A request or a case that its reader found within his scope; who holds one may read what belongs to it. */
public interface FoundMatter {

    MatterKey matterKey();
}
