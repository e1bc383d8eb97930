package vn.tgpl.audit;

/**
 * Pages about one thing of people: whoever opens one of them leaves an entry in the journal, masked or not, once a request. Each module
 * declares its own as a bean.
 *
 * @param path of the thing's own page, with the variable {@code id}; what lies below it belongs to it
 * @param subjectKind as entries name the thing
 * @param action of the entry, where the page leaves none of its own about the thing
 */
public record Opening(String path, String subjectKind, String action) {

    /** Whether a page of that pattern is one of them. */
    public boolean has(String pattern) {
        return pattern.equals(path) || pattern.startsWith(path + "/");
    }
}
